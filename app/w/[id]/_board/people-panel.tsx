'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { cardCounts } from '../../../../lib/report/card-counts.ts';
import { askedNow } from '../../../../lib/workshop/asked.ts';
import { Button } from '../../../_ui/button.tsx';
import { Switch } from '../../../_ui/switch.tsx';
import { useAct } from '../_room/use-act.ts';
import { useCan, useHere, useWorkshop } from '../_room/use-room.tsx';
import { PeopleGroup } from './people-group.tsx';
import { useNudge } from './use-nudge.ts';

/** Everyone by party: who is here, who is waited for and with what, and the door. */
export function PeoplePanel() {
  const t = useTranslations('board.people');
  const act = useAct();
  const can = useCan();
  const here = useHere();
  const nudge = useNudge();
  const all = useWorkshop();
  const [onlyWaiting, showOnlyWaiting] = useState(false);
  const { people, parties, locked } = all.session;
  const asked = askedNow(all);
  const waiting = new Set(asked?.people.flatMap(({ person, done }) => (done ? [] : person)));
  const present = people.rows.filter((person) => !person.gone);
  const cards = cardCounts(all);
  const groups = [
    ...parties.rows.map((party) => ({
      id: party.id,
      party,
      heading: party.name,
      members: people.rows.filter((person) => person.party === party.id),
    })),
    ...(['facilitator', 'observer'] as const).map((role) => ({
      id: `-${role}`,
      party: null,
      heading: t(`${role}s`),
      members: people.rows.filter((person) => person.role === role),
    })),
  ];
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <p className="min-w-0 flex-1 basis-60 text-t3">
          <b>
            {t('here', {
              here: present.filter(({ id }) => here.has(id)).length,
              of: present.length,
            })}
          </b>{' '}
          {asked && t(`waiting.${asked.kind}`, { count: waiting.size })}
        </p>
        {waiting.size > 0 && can('session/nudge') && (
          <Button tone="ink" onClick={() => void nudge({})}>
            {t('nudgeAll', { count: waiting.size })}
          </Button>
        )}
      </div>
      <div className="mt-3 mb-4 flex flex-wrap gap-x-6 gap-y-1">
        {asked && (
          <Switch on={onlyWaiting} onChange={showOnlyWaiting}>
            {t('onlyWaiting')}
          </Switch>
        )}
        {can('session/lock') && (
          <Switch on={locked} onChange={(on) => void act('session/lock', { locked: on })}>
            {t('lock')}
          </Switch>
        )}
      </div>
      <div className="grid gap-x-8 gap-y-5 md:grid-cols-2">
        {groups.map(({ id, party, heading, members }) => (
          <PeopleGroup
            key={id}
            party={party}
            heading={heading}
            asked={asked}
            cards={cards}
            members={
              onlyWaiting && asked
                ? members.filter((person) => waiting.has(person.id))
                : members.toSorted((a, b) => Number(!!a.gone) - Number(!!b.gone))
            }
            hideEmpty={onlyWaiting || party === null}
          />
        ))}
      </div>
    </>
  );
}
