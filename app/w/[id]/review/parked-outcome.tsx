'use client';

import { useTranslations } from 'next-intl';
import { settledParked, stillParked } from '../../../../lib/facilitation/parking.ts';
import { useReview } from './use-review.tsx';

/** What was parked on the way: what still waits first, then how the rest was dealt with. Nothing when nothing was parked. */
export function ParkedOutcome() {
  const t = useTranslations('facilitation.parking');
  const { final, words } = useReview();
  const open = stillParked(final.facilitation);
  const settled = settledParked(final.facilitation);
  if (open.length + settled.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="parked-title">
      <h2 id="parked-title">{t('title')}</h2>
      {open.length > 0 && (
        <>
          <h3>{t('still', { count: open.length })}</h3>
          <ul className="mb-4">
            {open.map((row) => (
              <li key={row.id} className="border-t border-(--hairline) py-2">
                {row.text}
                {row.step && (
                  <span className="label block">
                    {t('from', { step: words.t(`step.${row.step}`) })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {settled.length > 0 && (
        <>
          <h3>{t('settled', { count: settled.length })}</h3>
          <ul>
            {settled.map((row) => (
              <li key={row.id} className="border-t border-(--hairline) py-2">
                {row.text}
                {row.settled && <span className="second block">{row.settled}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
