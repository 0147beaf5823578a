'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { places, wholePage } from '../../../../lib/facilitation/places.ts';
import { Button } from '../../../_ui/button.tsx';
import { Dialog } from '../../../_ui/dialog.tsx';
import { useAct } from '../_room/use-act.ts';
import { useShown } from './shown-step.ts';
import { useThingWords } from './use-thing-words.ts';

/** A part of the page that everyone should look at now: those that are there. */
export function PlacesSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('facilitation.spotlight');
  const act = useAct();
  const words = useThingWords();
  const { shown } = useShown();
  const [there, setThere] = useState<readonly string[]>([]);
  useEffect(() => {
    const parts: readonly string[] = shown === null ? [] : places[shown];
    setThere(parts.filter((id) => (document.getElementById(id)?.offsetHeight ?? 0) > 0));
  }, [shown]);
  if (shown === null) return null;
  const bring = async (of: string) => {
    const sent = await act('facilitation/bring', { step: shown, kind: 'place', of });
    if (sent.ok) onClose();
  };
  return (
    <Dialog title={t('title')} lead={t('lead')} open onOpenChange={(on) => !on && onClose()}>
      <ul>
        {[wholePage, ...there].map((of) => {
          const name =
            of === wholePage ? t('wholeStep') : words({ step: shown, kind: 'place', of });
          return (
            <li
              key={of}
              className="flex items-center justify-between gap-4 border-t border-(--hairline) py-2"
            >
              <span>{name}</span>
              <Button small aria-label={`${t('show')}: ${name}`} onClick={() => void bring(of)}>
                {t('show')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
