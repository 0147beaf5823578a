'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { anchorOf } from '../../../../lib/facilitation/anchor.ts';
import { places, wholePage } from '../../../../lib/facilitation/places.ts';
import type { Thing } from '../../../../lib/facilitation/slice.ts';
import { livePhases } from '../../../../lib/steps/phase/plan.ts';
import { Button } from '../../../_ui/button.tsx';
import { Dialog } from '../../../_ui/dialog.tsx';
import { useAct } from '../_room/use-act.ts';
import { useWorkshop } from '../_room/use-room.tsx';
import { useShown } from './shown-step.ts';
import { useThingWords } from './use-thing-words.ts';

/** A part of the page that everyone should look at now: those that are there, and what of the step has no menu of its own. */
export function PlacesSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('facilitation.spotlight');
  const act = useAct();
  const words = useThingWords();
  const { shown } = useShown();
  const { phase } = useWorkshop();
  const [there, setThere] = useState<readonly string[]>([]);
  useEffect(() => {
    const parts: readonly string[] = shown === null ? [] : places[shown];
    setThere(parts.filter((id) => (document.getElementById(id)?.offsetHeight ?? 0) > 0));
  }, [shown]);
  if (shown === null) return null;
  const things: readonly Thing[] = [
    ...[wholePage, ...there].map((of) => ({ step: shown, kind: 'place' as const, of })),
    ...(shown === 'phase' ? livePhases(phase) : []).map(({ id }) => ({
      step: shown,
      kind: 'phase' as const,
      of: id,
    })),
  ];
  const nameOf = (thing: Thing) => {
    if (thing.of === wholePage) return t('wholeStep');
    return thing.kind === 'phase' ? t('phase', { name: words(thing) }) : words(thing);
  };
  const bring = async (thing: Thing) => {
    const sent = await act('facilitation/bring', thing);
    if (sent.ok) onClose();
  };
  return (
    <Dialog title={t('title')} lead={t('lead')} open onOpenChange={(on) => !on && onClose()}>
      <ul>
        {things.map((thing) => {
          const name = nameOf(thing);
          return (
            <li
              key={anchorOf(thing)}
              className="flex items-center justify-between gap-4 border-t border-(--hairline) py-2"
            >
              <span>{name}</span>
              <Button small aria-label={`${t('show')}: ${name}`} onClick={() => void bring(thing)}>
                {t('show')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
