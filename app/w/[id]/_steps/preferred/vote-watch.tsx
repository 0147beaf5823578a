'use client';

import { useTranslations } from 'next-intl';
import type { Round } from '../../../../../lib/steps/preferred/slice.ts';
import { zeroOption } from '../../../../../lib/workshop/standing.ts';
import { LiveRegion } from '../../../../_ui/live-region.tsx';
import { Section } from '../../../../_ui/section.tsx';
import { Shape } from '../../../../_ui/shape.tsx';
import { useMe, useWorkshop } from '../../_room/use-room.tsx';
import { useOptionTitle } from './use-option-title.ts';
import { useParty } from './use-party.ts';

/** For who has no ballot: how many have voted, what is voted on, and for the facilitator who is still busy; never what. */
export function VoteWatch({ round }: { round: Round }) {
  const t = useTranslations('preferred.watch');
  const { session, preferred } = useWorkshop();
  const me = useMe();
  const titleOf = useOptionTitle();
  const partyOf = useParty();
  const voters = session.people.rows.filter(
    (person) => person.role === 'participant' && !person.gone,
  );
  const done = (person: string) => preferred.secret.has(`voted:${round.id}:${person}`);
  const count = t('count', { voted: round.voted, voters: voters.length });
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <Section title={count} lead={t('secret')}>
        <LiveRegion text={count} />
        {me.facilitator && (
          <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-2">
            {voters.map((person) => (
              <li key={person.id} className="flex items-center gap-2">
                <Shape mark={partyOf(person.party ?? '').mark} open={!done(person.id)} />
                <span className={done(person.id) ? '' : 'second'}>
                  {person.name}{' '}
                  <span className="label">{done(person.id) ? t('done') : t('busy')}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section
        title={t('asked', {
          count: round.options.filter((option) => option !== zeroOption).length,
        })}
        lead={t(`rule.${round.method}`, { take: round.take, dots: round.dots })}
      >
        <ol className="mt-2 grid gap-1">
          {round.options.map((option) => (
            <li key={option} className="border-b border-hairline py-1">
              {titleOf(option)}
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}
