import type { IssueChoices } from '../../analysis/feasible.ts';
import { standing, zeroOption } from '../../workshop/standing.ts';
import type { State } from '../../workshop/state.ts';

/** The shortlisted options that are about an issue. */
export const shortlistedOn = (all: State, issue: string): string[] =>
  standing(all)
    .live.map(({ option }) => option)
    .filter(
      (option) => option !== zeroOption && all.options.options.get(option)?.issues?.includes(issue),
    );

/**
 * What can be chosen per issue: as now (null), and the shortlisted options that are about it, unless the table narrowed that down.
 * In the order of the issues of step 1.
 */
export const choicesOf = (all: State): IssueChoices[] =>
  all.broaden.issues.rows.map(({ id }) => ({
    issue: id,
    options: all.packages.choices.get(id)?.options ?? [null, ...shortlistedOn(all, id)],
  }));

/** What a party gives points to by issues: all that can be chosen, and what a package on the table chose before that was narrowed down. */
export function valuedChoicesOf(all: State): IssueChoices[] {
  const open = all.packages.packages.rows.filter((pack) => !pack.aside);
  return choicesOf(all).map(({ issue, options }) => {
    const chosen = open.flatMap(({ elements }) => {
      const option = elements[issue];
      return option === undefined ? [] : [option];
    });
    return { issue, options: [...new Set([...options, ...chosen])] };
  });
}

/** Shortlisted options that are about no issue: no package can choose them. */
export function optionsWithoutIssue(all: State): string[] {
  const { issues } = all.broaden;
  return standing(all)
    .live.map(({ option }) => option)
    .filter(
      (option) =>
        option !== zeroOption &&
        !all.options.options.get(option)?.issues?.some((issue) => issues.has(issue)),
    );
}
