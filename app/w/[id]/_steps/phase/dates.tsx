'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../../../../_ui/button.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { useDay } from './use-day.ts';

/** When the parties look back together. */
export function Dates() {
  const t = useTranslations('phase.agreement');
  const act = useAct();
  const day = useDay();
  const { reviewDates, followUpDates } = useWorkshop().phase.agreement;
  const [date, setDate] = useState('');
  const set = (days: readonly string[]) =>
    act('phase/set-dates', { reviewDates: days, followUpDates });
  return (
    <div className="grid gap-2">
      <h3>{t('reviews')}</h3>
      <p className="acts">
        {reviewDates.map((row) => (
          <Button
            small
            key={row}
            onClick={() => void set(reviewDates.filter((other) => other !== row))}
          >
            {day.full(row)} <span aria-hidden="true">×</span>
            <span className="vh">{t('takeAway')}</span>
          </Button>
        ))}
      </p>
      <div className="acts items-end">
        <Field
          small
          type="date"
          label={t('reviewDate')}
          value={date}
          onChange={(e) => setDate(e.target.value)}
        />
        <Button
          small
          disabled={!date}
          onClick={() => void set([...reviewDates, date]).then((sent) => sent.ok && setDate(''))}
        >
          {t('addDate')}
        </Button>
      </div>
    </div>
  );
}
