'use client';

import { useTranslations } from 'next-intl';
import type { CardCounts } from '../../../../lib/report/card-counts.ts';
import type { Party, Person } from '../../../../lib/steps/session/slice.ts';
import type { Asked } from '../../../../lib/workshop/asked.ts';
import { Button } from '../../../_ui/button.tsx';
import { PartyName } from '../../../_ui/party-name.tsx';
import { useCan, useTyping } from '../_room/use-room.tsx';
import { PersonLine } from './person-line.tsx';
import { useNudge } from './use-nudge.ts';

/** The people of one party (or the facilitators, or who looks on), with what is known of them together. */
export function PeopleGroup({
  party,
  heading,
  asked,
  cards,
  members,
  hideEmpty,
}: {
  party: Party | null;
  heading: string;
  asked: Asked | null;
  cards: CardCounts;
  members: readonly Person[];
  hideEmpty: boolean;
}) {
  const t = useTranslations('board.people');
  const can = useCan();
  const nudge = useNudge();
  const typing = useTyping();
  if (members.length === 0 && hideEmpty) return null;
  const of = new Map(asked?.people.map(({ person, done }) => [person, done]));
  const asking = members.filter((person) => of.has(person.id));
  const done = asking.filter((person) => of.get(person.id)).length;
  const facts = [
    party && asking.length > 0 && t('done', { done, of: asking.length }),
    party && t('cards', { count: cards.parties.get(party.id) ?? 0 }),
    party && typing.parties.includes(party.id) && t('typing'),
  ].filter((fact) => fact !== false && fact !== null);
  return (
    <section aria-label={heading}>
      <h3 className="text-t3">
        {party ? <PartyName mark={party.mark}>{heading}</PartyName> : heading}
      </h3>
      <div className="flex min-h-11 flex-wrap items-center gap-x-4 empty:hidden">
        {facts.length > 0 && <p className="label">{facts.join(' · ')}</p>}
        {party && asking.length > 1 && done < asking.length && can('session/nudge') && (
          <Button
            small
            tone="bare"
            aria-label={t('nudgePartyNamed', { party: party.name })}
            onClick={() => void nudge({ party: party.id })}
          >
            {t('nudgeParty')}
          </Button>
        )}
      </div>
      {members.length === 0 && <p className="label">{t('empty')}</p>}
      <ul>
        {members.map((person) => (
          <PersonLine
            key={person.id}
            person={person}
            mark={party?.mark ?? null}
            kind={asked?.kind ?? null}
            done={of.get(person.id) ?? null}
            cards={cards.people.get(person.id) ?? null}
          />
        ))}
      </ul>
    </section>
  );
}
