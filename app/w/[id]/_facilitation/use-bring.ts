'use client';

import { useTranslations } from 'next-intl';
import type { ThingKind } from '../../../../lib/facilitation/slice.ts';
import type { MenuItem } from '../../../_ui/menu.tsx';
import { useAct } from '../_room/use-act.ts';
import { useCan, useWorkshop } from '../_room/use-room.tsx';
import { useShown } from './shown-step.ts';

/** For a card's menu: bring it into view for all, or let it go. Nothing for who may not. */
export function useBring(): (kind: ThingKind, of: string) => MenuItem[] {
  const t = useTranslations('facilitation.spotlight');
  const act = useAct();
  const can = useCan();
  const { shown } = useShown();
  const { spotlight } = useWorkshop().facilitation;
  return (kind, of) => {
    if (shown === null || !can('facilitation/bring')) return [];
    if (spotlight?.kind === kind && spotlight.of === of)
      return [
        { id: 'let-go', label: t('letGo'), onSelect: () => void act('facilitation/let-go', {}) },
      ];
    const thing = { step: shown, kind, of };
    return [
      { id: 'bring', label: t('bring'), onSelect: () => void act('facilitation/bring', thing) },
    ];
  };
}
