'use client';

import { useTranslations } from 'next-intl';
import type { ThingKind } from '../../../../lib/facilitation/slice.ts';
import { IconButton } from '../../../_ui/icon-button.tsx';
import { Menu } from '../../../_ui/menu.tsx';
import { useBring } from './use-bring.ts';

/** The menu of a thing that has no other: a facilitator brings it into view for all. Nothing for anyone else. */
export function ThingMenu({ kind, of, name }: { kind: ThingKind; of: string; name: string }) {
  const t = useTranslations('facilitation.spotlight');
  const items = useBring()(kind, of);
  if (items.length === 0) return null;
  return (
    <Menu
      trigger={<IconButton icon="more" label={t('menu', { name })} />}
      groups={[{ id: 'thing', items }]}
    />
  );
}
