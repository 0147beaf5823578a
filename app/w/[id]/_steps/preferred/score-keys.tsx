'use client';

import { useTranslations } from 'next-intl';
import type { Method } from '../../../../../lib/steps/preferred/slice.ts';

const keys = Array.from({ length: 11 }, (_, n) => n);

/** Eleven keys and *no opinion*, in two rows: a press is the vote. */
export function ScoreKeys({
  method,
  title,
  value,
  onGive,
}: {
  method: Method;
  title: string;
  value: number | null | undefined;
  onGive: (score: number | null) => void;
}) {
  const t = useTranslations('preferred.ballot');
  const scale = method === 'score' ? 'score' : 'resistance';
  return (
    <>
      <p className="ends">
        <span>
          <b>0</b> {t(`${scale}.low`)}
        </span>
        <span>
          <b>10</b> {t(`${scale}.high`)}
        </span>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would put its legend among the keys */}
      <div className="keys" role="group" aria-label={t(`${scale}.for`, { title })}>
        {keys.map((n) => (
          <button key={n} type="button" aria-pressed={value === n} onClick={() => onGive(n)}>
            {n}
          </button>
        ))}
        <button
          type="button"
          className="none"
          aria-pressed={value === null}
          onClick={() => onGive(null)}
        >
          {t('blank')}
        </button>
      </div>
    </>
  );
}
