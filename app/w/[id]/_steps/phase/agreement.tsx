'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { roadmapHolds } from '../../../../../lib/steps/phase/plan.ts';
import { textFields } from '../../../../../lib/steps/phase/slice.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { AgreementText } from './agreement-text.tsx';
import { Dates } from './dates.tsx';
import { Ratifications } from './ratifications.tsx';
import { useDay } from './use-day.ts';

/** What else the agreement says: why, how it is decided, how to change or leave it, when the parties look back. */
export function Agreement({ still }: { still?: boolean }) {
  const t = useTranslations('phase.agreement');
  const all = useWorkshop();
  const { phase } = all;
  const can = useCan();
  const { agreement } = phase;
  const may = !still && can('phase/set-text');
  const written = textFields.filter((field) => agreement[field] !== '');
  if (!may && written.length === 0) return null;
  return (
    <details id="phase-agreement" className="agreed" open={roadmapHolds(all) || written.length > 0}>
      <summary>
        <h2 className="inline">{agreement.title || t('heading')}</h2>
      </summary>
      {may
        ? textFields.map((field) => <AgreementText key={field} field={field} />)
        : written
            .filter((field) => field !== 'title')
            .map((field) => (
              <div key={field}>
                <h3>{t(`field.${field}`)}</h3>
                <p>{agreement[field]}</p>
              </div>
            ))}
      {may && <Dates of="reviewDates" />}
      {may && <Dates of="followUpDates" />}
      {!may && <Days title={t('reviews')} days={agreement.reviewDates} />}
      {!may && <Days title={t('followUps')} days={agreement.followUpDates} />}
      <Ratifications still={still} />
    </details>
  );
}

function Days({ title, days }: { title: string; days: readonly string[] }) {
  const format = useFormatter();
  const day = useDay();
  if (days.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <p>{format.list(days.map(day.full))}</p>
    </div>
  );
}
