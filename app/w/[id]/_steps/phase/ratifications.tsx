'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../../../../_ui/button.tsx';
import { PartyName } from '../../../../_ui/party-name.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';
import { RatificationDialog } from './ratification-dialog.tsx';
import { useDay } from './use-day.ts';

/** Which body must still say yes for a party, and when; the facilitator and that party's mandate holder may change it. */
export function Ratifications({ still }: { still?: boolean }) {
  const t = useTranslations('phase.ratify');
  const words = useTranslations('phase.agreement');
  const { phase } = useWorkshop();
  const me = useMe();
  const can = useCan();
  const act = useAct();
  const party = useParty();
  const day = useDay();
  const [open, setOpen] = useState<string | null>(null);
  const { rows } = phase.ratifications;
  const may = !still && can('phase/set-ratification');
  const mine = (id: string) => may && (me.facilitator || me.party === id);
  if (rows.length === 0 && !may) return null;
  return (
    <div className="grid gap-2">
      <h3>{words('ratification')}</h3>
      {rows.length > 0 && (
        <ul className="ratify">
          {rows.map((row) => (
            <li key={row.id}>
              <span>
                <PartyName mark={party(row.id).mark}>{party(row.id).name}</PartyName>{' '}
                {words('body', {
                  body: row.body,
                  date: row.date ? day.full(row.date) : words('noDate'),
                })}
              </span>
              {mine(row.id) && (
                <span className="acts">
                  <Button small onClick={() => setOpen(row.id)}>
                    {t('change')}
                    <span className="vh"> {party(row.id).name}</span>
                  </Button>
                  <Button
                    small
                    tone="bare"
                    onClick={() => void act('phase/remove-ratification', { party: row.id })}
                  >
                    {t('remove')}
                    <span className="vh"> {party(row.id).name}</span>
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {may && (
        <Button small className="justify-self-start" onClick={() => setOpen('')}>
          {t('open')}
        </Button>
      )}
      {open !== null && (
        <RatificationDialog
          key={open}
          old={phase.ratifications.get(open) ?? null}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
