'use client';

import { useTranslations } from 'next-intl';
import { PartyName } from '../../../../_ui/party-name.tsx';
import { Section } from '../../../../_ui/section.tsx';
import { useParties } from '../../_room/use-parties.ts';
import { IssueBars } from './issue-bars.tsx';
import { useBoard } from './use-board.ts';

/** What came out of step 2: the options by group, and how they are spread over the issues. */
export function OptionsOutcome() {
  const t = useTranslations('options.board');
  const findings = useTranslations('options.findings');
  const parties = useParties();
  const board = useBoard('groups');
  const loose = board.loose.length > 0 ? [{ id: '', name: t('loose'), options: board.loose }] : [];
  const groups = [...board.columns.filter((column) => column.options.length > 0), ...loose];
  if (board.live === 0) return <p className="second">{t('empty')}</p>;
  return (
    <div className="grid gap-6">
      <p className="second">
        {t('count', { count: board.live })}, {t('groups', { count: board.columns.length })}
      </p>
      <div className="gap-x-8 sm:columns-2 lg:columns-3">
        {groups.map((group) => (
          <section key={group.id} className="mb-5 break-inside-avoid">
            <h3 className="mb-1 border-hairline border-t pt-1 text-t3">{group.name}</h3>
            <ul className="grid gap-1 text-t2">
              {group.options.map((option) => {
                const party = parties.of(option.party);
                return (
                  <li key={option.id} id={`outcome-${option.id}`}>
                    {option.title}
                    {party && (
                      <>
                        {' '}
                        <PartyName mark={party.mark}>{party.name}</PartyName>
                      </>
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
      <Section title={findings('issues')}>
        <IssueBars />
      </Section>
    </div>
  );
}
