import type { PackageSearch } from './package-search.ts';
import { gainsOf, rational, roomOf } from './solutions.ts';

/** Which parties an option cannot do without: option → parties with an essential contribution. */
export type EssentialContributions = Readonly<Record<string, readonly string[]>>;

/**
 * Dependency of p on q: the part of p's room that is lost when q brings nothing that an option
 * cannot do without: (M_p − best of p over the IR packages without such an option) / (M_p − r_p),
 * 0–1. With no such package left, or only worse ones, p has its no-deal value. Per party p, per
 * other party q; null where p has no room.
 */
export function dependencies(
  search: PackageSearch,
  essential: EssentialContributions,
): Record<string, Record<string, number | null>> {
  const room = roomOf(search);
  const packages = rational(search).map(({ choices, u }) => ({
    gains: gainsOf(search, u),
    needs: new Set(
      Object.values(choices).flatMap((option) =>
        option !== null && Object.hasOwn(essential, option) ? (essential[option] ?? []) : [],
      ),
    ),
  }));
  return Object.fromEntries(
    search.parties.map(({ id: own }, p) => [
      own,
      Object.fromEntries(
        search.parties
          .filter(({ id }) => id !== own)
          .map(({ id: other }) => {
            const most = room[p] ?? null;
            const without = packages
              .filter(({ needs }) => !needs.has(other))
              .reduce((max, { gains }) => Math.max(max, gains[p] ?? 0), 0);
            return [other, most === null ? null : (most - without) / most];
          }),
      ),
    ]),
  );
}
