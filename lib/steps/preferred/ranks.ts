import { zeroOption } from '../../workshop/standing.ts';
import type { Round } from './slice.ts';

/** Under which number an option stands in every list of a result, from 1; doing nothing has none. */
export type Ranks = ReadonlyMap<string, number>;

/** The last closed round that was about the whole field; a retest of one repaired option comes second. */
export function mainRound(rounds: readonly Round[]): Round | undefined {
  const closed = rounds.filter((round) => round.state === 'closed');
  return closed.findLast((round) => round.options.length > 2) ?? closed.at(-1);
}

/** Of the rows of a result, best first. */
export function ranksOf(rows: readonly { readonly option: string }[]): Ranks {
  const ranked = rows.filter(({ option }) => option !== zeroOption);
  return new Map(ranked.map(({ option }, place) => [option, place + 1]));
}

/** In the order of their numbers; what has none comes last, as it came. */
export const byRank = <Row extends { readonly option: string }>(
  rows: readonly Row[],
  ranks: Ranks,
): Row[] =>
  rows.toSorted(
    (a, b) => (ranks.get(a.option) ?? rows.length + 1) - (ranks.get(b.option) ?? rows.length + 1),
  );
