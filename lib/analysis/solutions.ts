import { jain } from './balance.ts';
import { EPSILON } from './gains.ts';
import type { PackageSearch, ValuedPackage } from './package-search.ts';

/** Each question a solution answers gives all packages that answer it equally well (within ε). */
type Solutions = ValuedPackage[];

/** G_p = u_p − r_p per party, in points. */
export const gainsOf = (search: PackageSearch, u: readonly number[]): number[] =>
  search.parties.map(({ noDeal }, p) => (u[p] ?? 0) - noDeal);

/** IR: the packages in which no party is below no deal. */
export const rational = (search: PackageSearch): ValuedPackage[] =>
  search.packages.filter(({ u }) => isRational(search, u));

export const isRational = (search: PackageSearch, u: readonly number[]): boolean =>
  search.parties.every(({ noDeal }, p) => (u[p] ?? 0) - noDeal >= -EPSILON);

/** M_p − r_p: the most each party can gain within IR. null is "no room", also when IR is empty. */
export function roomOf(search: PackageSearch): (number | null)[] {
  const gains = rational(search).map(({ u }) => gainsOf(search, u));
  return search.parties.map((_, p) => {
    const most = gains.reduce((max, own) => Math.max(max, own[p] ?? 0), 0);
    return most > EPSILON ? most : null;
  });
}

/** ĝ_p = G_p / (M_p − r_p); null for a party without room. */
export function normalisedGains(
  search: PackageSearch,
  u: readonly number[],
  room: readonly (number | null)[] = roomOf(search),
): (number | null)[] {
  return gainsOf(search, u).map((gain, p) => {
    const most = room[p] ?? null;
    return most === null ? null : gain / most;
  });
}

/**
 * Most joint gain: max Σ ω_p·ĝ_p over IR, ties leximin. A party without room adds nothing anywhere.
 * With a room of 1 for everyone it is the plain sum of points.
 */
export function mostJointGain(
  search: PackageSearch,
  room: readonly (number | null)[] = roomOf(search),
): Solutions {
  return best(rational(search), ({ u }) => {
    const gains = normalisedGains(search, u, room).map((gain) => gain ?? 0);
    const weighed = gains.map((gain, p) => (search.parties[p]?.weight ?? 1) * gain);
    return [weighed.reduce((sum, gain) => sum + gain, 0), ...gains.sort((a, b) => a - b)];
  });
}

/**
 * Balanced (J. Nash, Econometrica 18, 1950): max Π G_p^ω_p over IR. Where no package is positive
 * for all, first the most parties above 0, then the product over those.
 */
export function balanced(search: PackageSearch): Solutions {
  return best(rational(search), ({ u }) => {
    let above = 0;
    let product = 0;
    for (const [p, gain] of gainsOf(search, u).entries()) {
      if (gain <= EPSILON) continue;
      above += 1;
      product += (search.parties[p]?.weight ?? 1) * Math.log(gain);
    }
    return [above, product];
  });
}

/** Strongest minimum: max min_p G_p over F, ties leximin (the second smallest, and so on). */
export const strongestMinimum = (search: PackageSearch): Solutions =>
  best(search.packages, ({ u }) => gainsOf(search, u).sort((a, b) => a - b));

/**
 * E. Kalai and M. Smorodinsky (Econometrica 43, 1975) on a finite set: max min_p ĝ_p over IR, ties
 * leximin. Parties without room are left out.
 */
export function kalaiSmorodinsky(search: PackageSearch): Solutions {
  const room = roomOf(search);
  return best(rational(search), ({ u }) =>
    normalisedGains(search, u, room)
      .filter((gain) => gain !== null)
      .sort((a, b) => a - b),
  );
}

/** Evenness: Jain's index of the ĝ of parties with room; null outside IR or when nobody gains. */
export function evenness(search: PackageSearch, u: readonly number[]): number | null {
  if (!isRational(search, u)) return null;
  const gains = normalisedGains(search, u).filter((gain) => gain !== null);
  return jain(gains.map((gain) => Math.max(0, gain)));
}

/** The packages with the largest figures, read left to right. */
function best(
  packages: readonly ValuedPackage[],
  figures: (found: ValuedPackage) => number[],
): Solutions {
  let top: number[] | null = null;
  let winners: Solutions = [];
  for (const found of packages) {
    const own = figures(found);
    const order = top ? lexicographic(own, top) : 1;
    if (order > 0) [top, winners] = [own, [found]];
    else if (order === 0) winners.push(found);
  }
  return winners;
}

function lexicographic(a: readonly number[], b: readonly number[]): number {
  for (const [i, own] of a.entries()) {
    const difference = own - (b[i] ?? 0);
    if (Math.abs(difference) > EPSILON) return difference;
  }
  return 0;
}
