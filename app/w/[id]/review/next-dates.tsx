'use client';

import { useTranslations } from 'next-intl';
import { daysBetween } from '../../../../lib/analysis/calendar.ts';
import type { AgreementDoc } from '../../../../lib/report/agreement-doc.ts';
import { Section } from '../../../_ui/section.tsx';
import { useReview } from './use-review.tsx';

/** What comes next: when is asked how it goes, and when the parties look back. */
export function NextDates({ doc }: { doc: AgreementDoc }) {
  const t = useTranslations('review.next');
  const { words } = useReview();
  const { followUpDates, reviewDates, goals } = doc;
  if (followUpDates.length + reviewDates.length === 0) return null;
  const from = doc.at === null ? null : new Date(doc.at).toISOString().slice(0, 10);
  const goalsBy = (date: string) => goals.filter((goal) => goal.date <= date);
  return (
    <Section title={t('title')} className="next-dates">
      <ul>
        {followUpDates.map((date) => (
          <li key={`f${date}`}>
            <b className="num">
              {from
                ? t('days', { days: Math.round(daysBetween(from, date) / 10) * 10 })
                : words.day(date)}
            </b>
            {t('followUp')} {from && <span className="second">{words.day(date)}</span>}
          </li>
        ))}
        {reviewDates.map((date, i) => {
          const due = goalsBy(date).filter(
            (goal) => i === 0 || goal.date > (reviewDates[i - 1] ?? ''),
          );
          return (
            <li key={`r${date}`}>
              <b className="num">{words.day(date)}</b>
              {due.length > 0
                ? t('goals', { goals: due.map((goal) => goal.indicator).join('; ') })
                : t('review')}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
