import { compare } from '../../analysis/fraction.ts';
import { optionMeans } from '../../analysis/option-means.ts';
import { zeroOption } from '../../workshop/standing.ts';
import type { State } from '../../workshop/state.ts';
import type { Round } from './slice.ts';

/**
 * A party's favourites: its best options, ties in, in the last closed round that asked about at least two options besides doing
 * nothing. Empty for a party that was not heard.
 */
export function favourites(all: State, party: string): readonly string[] {
  const asked = (round: Round) => round.options.filter((option) => option !== zeroOption);
  const round = all.preferred.rounds.rows.findLast(
    (r) => r.state === 'closed' && asked(r).length >= 2,
  );
  if (!round) return [];
  if (round.ranked) {
    const points = Object.entries(round.ranked.byParty[party] ?? {}).filter(
      ([option]) => option !== zeroOption,
    );
    const most = Math.max(...points.map(([, n]) => n));
    return points.filter(([, n]) => n === most).map(([option]) => option);
  }
  const means = optionMeans([{ id: party }], asked(round), round.tallies).flatMap(
    ({ option, group }) => (group ? [{ option, mean: group }] : []),
  );
  const sign = round.method === 'resistance' ? 1 : -1;
  const best = means.toSorted((a, b) => sign * compare(a.mean, b.mean))[0];
  return best
    ? means.filter(({ mean }) => compare(mean, best.mean) === 0).map(({ option }) => option)
    : [];
}
