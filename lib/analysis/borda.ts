import { fraction, toNumber } from './fraction.ts';
import { type Counting, type RankedRound, weighRankings } from './ranked-ballots.ts';

export type BordaResult = {
  /** Points per option, in parties (each party's ballots averaged) or in people. */
  points: Record<string, number>;
  /** Most points first; equal points share a group. */
  order: string[][];
};

/**
 * Borda's count beside Schulze's: on a ballot an option earns one point for each option below it
 * and half a point for each one tied with it. Counted in integers (twice the points).
 */
export function borda(round: RankedRound, counting: Counting = 'parties'): BordaResult {
  const { rankings, unit } = weighRankings(round, counting);
  const doubled = round.options.map((_, x) => {
    let sum = 0n;
    for (const { weight, tierOf } of rankings) {
      const own = tierOf[x] ?? Number.POSITIVE_INFINITY;
      const below = tierOf.filter((tier) => tier > own).length;
      const tied = tierOf.filter((tier) => tier === own).length - 1;
      sum += weight * BigInt(2 * below + tied);
    }
    return sum;
  });
  const levels = [...new Set(doubled)].sort((a, b) => (a < b ? 1 : -1));
  return {
    points: Object.fromEntries(
      round.options.map((option, x) => [option, toNumber(fraction(doubled[x] ?? 0n, unit * 2n))]),
    ),
    order: levels.map((level) => round.options.filter((_, x) => doubled[x] === level)),
  };
}
