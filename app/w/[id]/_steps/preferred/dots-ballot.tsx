'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Round, Vote } from '../../../../../lib/steps/preferred/slice.ts';
import { useOptionTitle } from './use-option-title.ts';

/** So many dots to divide: more on what weighs more. */
export function DotsBallot({
  round,
  vote,
  cast,
  secrecy,
}: {
  round: Round;
  vote: Vote;
  cast: (change: Partial<Vote>) => void;
  secrecy: ReactNode;
}) {
  const t = useTranslations('preferred.ballot');
  const titleOf = useOptionTitle();
  const spent = Object.values(vote.scores).reduce<number>((sum, n) => sum + (n ?? 0), 0);
  const left = round.dots - spent;
  const put = (option: string, n: number) => cast({ scores: { ...vote.scores, [option]: n } });
  return (
    <>
      <ol className="votes">
        {round.options.map((option) => {
          const n = vote.scores[option] ?? 0;
          const title = titleOf(option);
          return (
            <li key={option} className="dots-line">
              <span className="t">{title}</span>
              <span className="dots" aria-hidden="true">
                {'●'.repeat(n)}
              </span>
              <button
                type="button"
                className="key"
                disabled={n === 0}
                onClick={() => put(option, n - 1)}
                aria-label={t('dots.less', { title })}
              >
                −
              </button>
              <b className="num" role="status" aria-label={t('dots.given', { title, n })}>
                {n}
              </b>
              <button
                type="button"
                className="key"
                disabled={left <= 0}
                onClick={() => put(option, n + 1)}
                aria-label={t('dots.more', { title })}
              >
                +
              </button>
            </li>
          );
        })}
      </ol>
      <div className={left > 0 ? 'vote-now' : 'vote-done'}>
        <h2 role="status">{t('dots.left', { left, dots: round.dots })}</h2>
        {secrecy}
      </div>
    </>
  );
}
