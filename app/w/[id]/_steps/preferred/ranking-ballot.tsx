'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Round, Vote } from '../../../../../lib/steps/preferred/slice.ts';
import { Select } from '../../../../_ui/select.tsx';
import { useOptionTitle } from './use-option-title.ts';

/** A place per option; the same place twice is a tie, no place is last. By menu, so it works with a thumb and with keys alike. */
export function RankingBallot({
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
  const t = useTranslations('preferred.ballot.ranking');
  const titleOf = useOptionTitle();
  const ranked = vote.tiers.flat().length;
  const placeOf = (option: string) => vote.tiers.findIndex((tier) => tier.includes(option)) + 1;
  const places = [
    { value: '0', label: t('last') },
    ...round.options.map((_, i) => ({ value: String(i + 1), label: t('place', { place: i + 1 }) })),
  ];
  const put = (option: string, place: number) => {
    const rest = vote.tiers.map((tier) => tier.filter((other) => other !== option));
    while (place > rest.length) rest.push([]);
    cast({
      tiers: rest
        .map((tier, i) => (i + 1 === place ? [...tier, option] : tier))
        .filter((tier) => tier.length > 0),
    });
  };
  return (
    <>
      <ol className="votes">
        {round.options.map((option) => (
          <li key={option} className="ranking-line">
            <span className="t">{titleOf(option)}</span>
            <Select
              small
              hideLabel
              label={t('for', { title: titleOf(option) })}
              options={places}
              value={String(placeOf(option))}
              onChange={(value) => put(option, Number(value))}
            />
          </li>
        ))}
      </ol>
      <div className={ranked < round.options.length ? 'vote-now' : 'vote-done'}>
        <p>{t('how')}</p>
        {secrecy}
      </div>
    </>
  );
}
