'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { shownInterests } from '../../../../../lib/steps/broaden/issue-table.ts';
import { presentTheme } from '../../../../../lib/steps/broaden/present-theme.ts';
import { Card } from '../../../../_ui/card.tsx';
import { Section } from '../../../../_ui/section.tsx';
import { useParties } from '../../_room/use-parties.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { IssueTable } from './issue-table.tsx';
import { ThemeConsents } from './theme-consents.tsx';

/** What came out of step 1: the theme that was consented to, interests, issues, the ambition and the glossary. */
export function BroadenOutcome() {
  const t = useTranslations('broaden');
  const format = useFormatter();
  const parties = useParties();
  const all = useWorkshop();
  const { broaden } = all;
  const theme = presentTheme(broaden);
  const agreed = broaden.terms.rows.filter((term) => term.agreed);
  const day = (date: string) =>
    format.dateTime(new Date(date), { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <div className="grid gap-6">
      {theme && (
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
          <p className="font-display text-t5 leading-tight">{theme.text}</p>
          <ThemeConsents theme={theme.id} />
        </div>
      )}
      <ul className="grid gap-x-[22px] gap-y-2 pl-[9px] sm:grid-cols-2 lg:grid-cols-3">
        {shownInterests(all).map((interest) => {
          const party = parties.of(interest.party);
          return (
            <Card
              key={interest.id}
              id={`outcome-${interest.id}`}
              mark={party?.mark}
              by={party?.name ?? t('interests.everyone')}
            >
              {interest.text}
            </Card>
          );
        })}
      </ul>
      {broaden.issues.size > 0 && (
        <Section title={t('issues.title')}>
          <IssueTable />
        </Section>
      )}
      <div className="grid items-start gap-8 lg:grid-cols-2">
        {broaden.goals.size > 0 && (
          <Section title={t('goals.title')}>
            <ul className="mt-2 grid gap-2">
              {broaden.goals.rows.map((goal) => (
                <li key={goal.id}>
                  {goal.indicator}:{' '}
                  <strong className="num">
                    {format.number(goal.baseline)} → {format.number(goal.target)}
                  </strong>{' '}
                  {goal.unit}, {t('goals.by', { date: day(goal.date) })}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {agreed.length > 0 && (
          <Section title={t('terms.title')}>
            <dl className="mt-2 grid gap-2">
              {agreed.map((term) => (
                <div key={term.id}>
                  <dt className="font-strong">{term.word}</dt>
                  <dd>{term.agreed}</dd>
                </div>
              ))}
            </dl>
          </Section>
        )}
      </div>
    </div>
  );
}
