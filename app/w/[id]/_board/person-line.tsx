'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Mark, Person } from '../../../../lib/steps/session/slice.ts';
import type { Asked } from '../../../../lib/workshop/asked.ts';
import { nudgedFor } from '../../../../lib/workshop/nudged.ts';
import { Avatar } from '../../../_ui/avatar.tsx';
import { Tag } from '../../../_ui/tag.tsx';
import { useCan, useHere, useMe, useTyping, useWorkshop } from '../_room/use-room.tsx';
import { PersonMenu } from './person-menu.tsx';
import { ResumeLink } from './resume-link.tsx';

/**
 * One person: filled is done with what is asked, open is busy, small is away, and the words beside it say the same. `done` is null for who
 * is not asked anything, `cards` where no card bears their name.
 */
export function PersonLine({
  person,
  mark,
  kind,
  done,
  cards,
}: {
  person: Person;
  mark: Mark | null;
  kind: Asked['kind'] | null;
  done: boolean | null;
  cards: number | null;
}) {
  const t = useTranslations('board.people');
  const format = useFormatter();
  const can = useCan();
  const me = useMe();
  const typing = useTyping();
  const all = useWorkshop();
  const here = useHere().has(person.id);
  const [link, setLink] = useState(false);
  const row = all.session.secret.get(`nudge:${person.id}`);
  const asked = row?.kind === 'nudge' && nudgedFor(all, person.id) !== null;
  const facts = person.gone
    ? [t('removed')]
    : [
        !here && t('away'),
        typing.people.includes(person.id) && t('typing'),
        kind && done && t(`given.${kind}`),
        done === false && here && t('busy'),
        asked &&
          t('askedAt', {
            time: format.dateTime(row.at, { hour: '2-digit', minute: '2-digit' }),
          }),
        cards !== null && t('cards', { count: cards }),
      ].filter((fact) => fact !== false && fact !== null);
  return (
    <li className="border-t border-(--hairline) py-1">
      <div className="flex min-h-11 items-center gap-2">
        <Avatar className="flex-1" mark={person.gone ? null : mark} open={!done} away={!here}>
          <span className={person.gone ? 'second line-through' : undefined}>{person.name}</span>{' '}
          {person.id === me.person && <span className="label">{t('you')}</span>}{' '}
          {person.mandate && !person.gone && <Tag>{t('mandate')}</Tag>}{' '}
          <span className="label">{facts.join(' · ')}</span>
        </Avatar>
        {can('session/place') && (
          <PersonMenu
            person={person}
            kind={done === false ? kind : null}
            onLink={() => setLink(true)}
          />
        )}
      </div>
      {link && <ResumeLink person={person.id} />}
    </li>
  );
}
