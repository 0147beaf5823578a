import { DELTA, EPSILON } from './gains.ts';
import type { ValuedPackage } from './package-search.ts';

/** a ≻ b: worth at least as much to everyone (within ε), and more to someone. */
export function dominates(a: readonly number[], b: readonly number[]): boolean {
  let better = false;
  for (let p = 0; p < a.length; p += 1) {
    const difference = (a[p] ?? 0) - (b[p] ?? 0);
    if (difference < -EPSILON) return false;
    if (difference > EPSILON) better = true;
  }
  return better;
}

/**
 * The undominated packages of all of F, also outside IR, in the order given. A package that
 * dominates another has a larger sum, so each one is held only against the undominated ones with
 * larger sums; that keeps 2·10⁵ packages within seconds.
 */
export function frontier(packages: readonly ValuedPackage[]): ValuedPackage[] {
  const bySum = packages.map((found) => ({ found, sum: total(found.u) }));
  bySum.sort((a, b) => b.sum - a.sum);
  const undominated = new Set<ValuedPackage>();
  const archive: (readonly number[])[] = [];
  for (const { found } of bySum) {
    if (archive.some((u) => dominates(u, found.u))) continue;
    archive.push(found.u);
    undominated.add(found);
  }
  return packages.filter((found) => undominated.has(found));
}

/**
 * At most `count` packages that dominate what is on the table and give someone more than δ: first
 * the one that gives the least gainer most, then the largest sum.
 */
export function improvementsOn(
  u: readonly number[],
  packages: readonly ValuedPackage[],
  count = 3,
): ValuedPackage[] {
  const change = (found: ValuedPackage): number[] => found.u.map((own, p) => own - (u[p] ?? 0));
  const better = packages.filter(
    (found) => dominates(found.u, u) && Math.max(...change(found)) > DELTA,
  );
  return frontier(better)
    .map((found) => ({ found, least: Math.min(...change(found)), sum: total(change(found)) }))
    .sort((a, b) => b.least - a.least || b.sum - a.sum)
    .slice(0, count)
    .map(({ found }) => found);
}

const total = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0);
