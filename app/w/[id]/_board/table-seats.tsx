'use client';

import { useTranslations } from 'next-intl';
import { Seats, SeatsLine } from '../../../_ui/seats.tsx';
import { useHere, useWorkshop } from '../_room/use-room.tsx';

/** Who is at the table, per party: ready, busy or away, in shapes and in words. */
export function TableSeats() {
  const t = useTranslations('board.seats');
  const { parties, people, ready } = useWorkshop().session;
  const here = useHere();
  const rows = parties.rows.map((party) => {
    const members = people.rows.filter((person) => person.party === party.id && !person.gone);
    const away = members.filter((person) => !here.has(person.id)).length;
    const done = members.filter((person) => here.has(person.id) && ready.has(person.id)).length;
    const present = members.length - away;
    return {
      id: party.id,
      mark: party.mark,
      name: party.short ?? party.name,
      state: members.length === 0 ? t('nobody') : t('state', { done, present, away }),
      people: members.map((person) =>
        here.has(person.id) ? (ready.has(person.id) ? 'ready' : 'busy') : ('away' as const),
      ) as ('ready' | 'busy' | 'away')[],
    };
  });
  const all = rows.flatMap((row) => row.people);
  const away = all.filter((person) => person === 'away').length;
  const words = t('line', {
    done: all.filter((person) => person === 'ready').length,
    present: all.length - away,
    away,
  });
  return (
    <>
      <div className="max-sm:hidden">
        <Seats label={t('label')} rows={rows} />
      </div>
      <div className="sm:hidden">
        <SeatsLine label={t('label')} rows={rows} words={words} />
      </div>
    </>
  );
}
