import { fraction, toNumber } from './fraction.ts';
import { type Counting, type RankedRound, weighRankings } from './ranked-ballots.ts';

/** Per option, per other option: a number of parties (by parties) or of people (by heads). */
export type PairTable = Record<string, Record<string, number>>;

export type SchulzeResult = {
  /** Best first, by the number of options beaten; a group of more than one beats as many. */
  order: string[][];
  /** The options that none beats. With more than one, the method leaves several winners possible. */
  unbeaten: string[];
  /** d[x][y]: the weight of the ballots that put x above y. */
  pairwise: PairTable;
  /** P[x][y]: the strength of the strongest path from x to y. */
  paths: PairTable;
  notHeard: string[];
};

/**
 * Counts rankings by Schulze's method with winning votes (M. Schulze, Social Choice and Welfare 36,
 * 2011), in integers. x beats y when P[x][y] > P[y][x]. Beating is transitive, so an option that
 * beats another always beats more of them, and ordering by that number never contradicts it.
 */
export function schulze(round: RankedRound, counting: Counting = 'parties'): SchulzeResult {
  const { options } = round;
  const { rankings, unit, notHeard } = weighRankings(round, counting);
  const wins = options.map((_, x) =>
    options.map((_, y) =>
      rankings.reduce(
        (sum, { weight, tierOf }) => (at(tierOf, x) < at(tierOf, y) ? sum + weight : sum),
        0n,
      ),
    ),
  );
  const paths = strongestPaths(wins);
  const beats = (x: number, y: number): boolean => pair(paths, x, y) > pair(paths, y, x);
  const beaten = options.map((_, x) => options.filter((_, y) => beats(x, y)).length);
  const order = [...new Set(beaten)]
    .sort((a, b) => b - a)
    .map((count) => options.filter((_, x) => beaten[x] === count));
  const unbeaten = options.filter((_, x) => !options.some((_, y) => beats(y, x)));
  const table = (matrix: readonly (readonly bigint[])[]): PairTable =>
    Object.fromEntries(
      options.map((option, x) => [
        option,
        Object.fromEntries(
          options
            .map((other, y) => [other, toNumber(fraction(pair(matrix, x, y), unit))] as const)
            .filter(([other]) => other !== option),
        ),
      ]),
    );
  return {
    order,
    unbeaten,
    pairwise: table(wins),
    paths: table(paths),
    notHeard,
  };
}

/** P starts as the winning votes, and k, the stop in between, must be the outermost loop. */
function strongestPaths(wins: readonly (readonly bigint[])[]): bigint[][] {
  const paths = wins.map((row, x) => row.map((won, y) => (won > pair(wins, y, x) ? won : 0n)));
  for (const k of wins.keys()) {
    for (const [i, row] of paths.entries()) {
      if (i === k) continue;
      for (const j of wins.keys()) {
        if (j === i || j === k) continue;
        let detour = pair(paths, i, k);
        if (pair(paths, k, j) < detour) detour = pair(paths, k, j);
        if (detour > pair(paths, i, j)) row[j] = detour;
      }
    }
  }
  return paths;
}

const pair = (matrix: readonly (readonly bigint[])[], x: number, y: number): bigint =>
  matrix[x]?.[y] ?? 0n;

const at = (tierOf: readonly number[], option: number): number =>
  tierOf[option] ?? Number.POSITIVE_INFINITY;
