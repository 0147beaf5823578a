'use client';

import { useTranslations } from 'next-intl';
import { roadmapHolds } from '../../../../../lib/steps/phase/plan.ts';
import { textFields } from '../../../../../lib/steps/phase/slice.ts';

import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';
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
  const party = useParty();
  const day = useDay();
  const { agreement, ratifications } = phase;
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
      {may && <Dates />}
      {!may && agreement.reviewDates.length > 0 && (
        <div>
          <h3>{t('reviews')}</h3>
          <p>{agreement.reviewDates.map(day.full).join(', ')}</p>
        </div>
      )}
      {ratifications.size > 0 && (
        <div>
          <h3>{t('ratification')}</h3>
          <ul>
            {ratifications.rows.map((row) => (
              <li key={row.id}>
                {t('body', {
                  party: party(row.id).name,
                  body: row.body,
                  date: row.date ? day.full(row.date) : t('noDate'),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {!still && <Ratifications />}
    </details>
  );
}
