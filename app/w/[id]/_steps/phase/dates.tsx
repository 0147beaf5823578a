'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../../../../_ui/button.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { useDay } from './use-day.ts';

/** When the parties look back together (`reviewDates`), or when they are asked how it goes (`followUpDates`). */
export function Dates({ of }: { of: 'reviewDates' | 'followUpDates' }) {
  const t = useTranslations('phase.agreement');
  const act = useAct();
  const day = useDay();
  const { reviewDates, followUpDates } = useWorkshop().phase.agreement;
  const [date, setDate] = useState('');
  const dates = of === 'reviewDates' ? reviewDates : followUpDates;
  const set = (days: readonly string[]) =>
    act('phase/set-dates', { reviewDates, followUpDates, [of]: days });
  return (
    <div className="grid gap-2">
      <h3>{t(of === 'reviewDates' ? 'reviews' : 'followUps')}</h3>
      {dates.length === 0 ? (
        <p className="second">{t('reviewsNone')}</p>
      ) : (
        <ul className="acts">
          {dates.map((row) => (
            <li key={row}>
              <Button small onClick={() => void set(dates.filter((other) => other !== row))}>
                {day.full(row)} <span aria-hidden="true">×</span>
                <span className="vh">{t('takeAway')}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="acts items-end"
        onSubmit={(event) => {
          event.preventDefault();
          if (date) void set([...dates, date]).then((sent) => sent.ok && setDate(''));
        }}
      >
        <Field
          small
          type="date"
          label={t(of === 'reviewDates' ? 'addReview' : 'addFollowUp')}
          value={date}
          onChange={(e) => setDate(e.target.value)}
        />
        <Button small type="submit" disabled={!date}>
          {t('saveDate')}
        </Button>
      </form>
    </div>
  );
}
