import { countCombinations, FULL_SEARCH_LIMIT } from '../../analysis/feasible.ts';
import { EPSILON } from '../../analysis/gains.ts';
import { type PackageSearch, searchPackages } from '../../analysis/package-search.ts';
import { balanced, mostJointGain, roomOf, strongestMinimum } from '../../analysis/solutions.ts';
import type { State } from '../../workshop/state.ts';
import { choicesOf } from './choices.ts';
import type { Figures } from './slice.ts';
import { gainOf, issueValuesOf, wayOf } from './worth.ts';

/** Where packages are too many to go through, a command looks at no more than this many: everyone in the house waits for it. */
const looksAtMost = 20_000;

/** From this many parties on, group figures give nobody's numbers away. */
export const enoughParties = 3;

/**
 * The group's figures over private values: only on the server, where all of them are. Counted are the parties that valued something,
 * over the packages that all of those valued. How much room each party has comes from every feasible package where all valued by
 * issues, else from the packages on the table. null when there is nothing to compare.
 */
export function figuresOf(all: State): Figures | null {
  const open = all.packages.packages.rows.filter((pack) => !pack.aside);
  const valuing = all.session.parties.rows.filter(({ id }) =>
    open.some((pack) => gainOf(all, id, pack) !== null),
  );
  if (valuing.length < 2) return null;
  const parties = valuing.map(({ id, weight }) => ({ id, weight, noDeal: 0 }));
  const compared = open.flatMap((pack) => {
    const gains = valuing.map(({ id }) => gainOf(all, id, pack));
    return gains.every((gain) => gain !== null) ? [{ pack, choices: pack.elements, u: gains }] : [];
  });
  if (compared.length === 0) return null;
  const search: PackageSearch = { parties, packages: compared, exhaustive: true, unvalued: 0 };
  const ids = (found: readonly unknown[]) => new Set(found);
  const best = {
    balanced: ids(balanced(search)),
    strongest: ids(strongestMinimum(search)),
    joint: ids(mostJointGain(search, roomInAll(all, valuing) ?? roomOf(search))),
  };
  const told = valuing.length >= enoughParties;
  const findings = compared.map((row) => ({
    package: row.pack.id,
    version: row.pack.version,
    noneLoses: row.u.every((gain) => gain >= -EPSILON),
    balanced: told && best.balanced.has(row),
    strongestMinimum: told && best.strongest.has(row),
    mostJointGain: told && best.joint.has(row),
  }));
  return { parties: parties.map(({ id }) => id), findings };
}

/** The most each party could gain over all feasible packages; null unless every one of them valued by issues, and only so. */
function roomInAll(
  all: State,
  valuing: readonly { readonly id: string; readonly weight: number }[],
) {
  const parties = valuing.flatMap(({ id, weight }) => {
    const valuation = issueValuesOf(all, id);
    return valuation && wayOf(all, id) === 'issues' ? [{ id, weight, valuation }] : [];
  });
  if (parties.length < valuing.length) return null;
  const issues = choicesOf(all);
  const limit = countCombinations(issues) > FULL_SEARCH_LIMIT ? looksAtMost : FULL_SEARCH_LIMIT;
  const constraints = all.packages.constraints.rows;
  return roomOf(searchPackages({ issues, constraints, parties, limit }));
}
