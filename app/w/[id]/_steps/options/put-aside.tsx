'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../../../_ui/button.tsx';
import { Card } from '../../../../_ui/card.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useParties } from '../../_room/use-parties.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';

/** Cards that were put aside: not gone, and by whom. */
export function PutAside() {
  const t = useTranslations('options.aside');
  const act = useAct();
  const can = useCan();
  const parties = useParties();
  const { options, secret } = useWorkshop().options;
  const aside = options.rows.filter((option) => option.hidden);
  if (aside.length === 0) return null;
  return (
    <details className="max-w-[640px]">
      <summary className="min-h-[44px] cursor-pointer content-center">
        {t('title', { count: aside.length })}
      </summary>
      <ul className="mt-2 grid gap-2 pl-[9px]">
        {aside.map((option) => {
          const party = parties.of(option.party);
          const mine = option.hidden === 'author' && secret.get(option.id)?.kind === 'mine';
          const command = mine ? 'options/bring-back' : 'options/unhide';
          const may = can(command) && (mine || option.hidden === 'facilitator');
          return (
            <Card
              key={option.id}
              stale
              mark={party?.mark}
              foot={
                may && (
                  <Button small tone="bare" onClick={() => void act(command, { id: option.id })}>
                    {t('back')}
                  </Button>
                )
              }
            >
              {option.title}
              <span className="label block">{t(`by.${option.hidden ?? 'author'}`)}</span>
            </Card>
          );
        })}
      </ul>
    </details>
  );
}
