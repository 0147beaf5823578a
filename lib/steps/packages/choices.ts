import type { IssueChoices } from '../../analysis/feasible.ts';
import { standing, zeroOption } from '../../workshop/standing.ts';
import type { State } from '../../workshop/state.ts';

/**
 * What can be chosen per issue: as now (null), and the shortlisted options that are about it, unless the table narrowed that down.
 * In the order of the issues of step 1.
 */
export function choicesOf(all: State): IssueChoices[] {
  const live = standing(all)
    .live.map(({ option }) => option)
    .filter((option) => option !== zeroOption);
  return all.broaden.issues.rows.map(({ id }) => {
    const narrowed = all.packages.choices.get(id);
    const about = live.filter((option) => all.options.options.get(option)?.issues?.includes(id));
    return { issue: id, options: narrowed?.options ?? [null, ...about] };
  });
}
