import {
  type Choices,
  type Constraint,
  FULL_SEARCH_LIMIT,
  feasiblePackages,
  type IssueChoices,
} from './feasible.ts';
import { type PromisedPoints, type ValuingParty, valuer } from './issue-valuation.ts';
import { localSearch } from './local-search.ts';

/** A package and what it is worth: u_p in the order of the search's parties. */
export type ValuedPackage = { choices: Choices; u: readonly number[] };

/** What all the analyses of packages read. Holds private values: never send it to a browser. */
export type PackageSearch = {
  parties: readonly { id: string; weight: number; noDeal: number }[];
  packages: readonly ValuedPackage[];
  /** false when F was too large to go through: then it is the part that a local search saw. */
  exhaustive: boolean;
  /** Feasible packages left out because some party has not valued an option in them. */
  unvalued: number;
};

export type SearchInput = {
  issues: readonly IssueChoices[];
  constraints: readonly Constraint[];
  parties: readonly ValuingParty[];
  promises?: readonly PromisedPoints[];
  /** Packages on the table; a local search starts from them. */
  starts?: readonly Choices[];
  limit?: number;
};

/** Goes through F, in full up to `limit` combinations, and otherwise by local search. */
export function searchPackages(input: SearchInput): PackageSearch {
  const limit = input.limit ?? FULL_SEARCH_LIMIT;
  const parties = input.parties.map(({ id, weight, valuation }) => ({
    id,
    weight: weight ?? 1,
    noDeal: valuation.noDeal,
  }));
  const value = valuer(input.parties, input.promises ?? []);
  const feasible = feasiblePackages(input.issues, input.constraints, limit);
  if (!feasible) {
    const packages = localSearch({ ...input, starts: input.starts ?? [], parties, value, limit });
    return { parties, packages, exhaustive: false, unvalued: 0 };
  }
  const packages: ValuedPackage[] = [];
  for (const choices of feasible) {
    const u = value(choices);
    if (u) packages.push({ choices, u });
  }
  return { parties, packages, exhaustive: true, unvalued: feasible.length - packages.length };
}
