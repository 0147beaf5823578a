import type { ChecklistItem } from '../../workshop/kernel.ts';
import { standing, zeroOption } from '../../workshop/standing.ts';
import type { State } from '../../workshop/state.ts';
import { favourites } from './favourites.ts';

/** Method, step 3: two live options per issue, a contributor for each, a favourite of each party alive, every harm listed. */
export function preferredChecklist(all: State): ChecklistItem[] {
  const { preferred, options, broaden, session } = all;
  const live = standing(all)
    .live.map(({ option }) => option)
    .filter((option) => option !== zeroOption);
  const perIssue = (issue: string) =>
    live.filter((option) => options.options.get(option)?.issues?.includes(issue)).length;
  const brought = new Set(preferred.contributions.rows.map(({ option }) => option));
  const looked = new Set([
    ...preferred.harms.rows.map(({ option }) => option),
    ...preferred.harmless.rows.map(({ id }) => id),
  ]);
  const alive = new Set(live);

  const item = (id: string, missing: readonly string[], possible = true): ChecklistItem => ({
    id,
    done: possible && missing.length === 0,
    missing,
  });
  const thin = broaden.issues.rows.map(({ id }) => id).filter((issue) => perIssue(issue) < 2);
  const orphans = session.parties.rows
    .map(({ id }) => id)
    .filter((party) => {
      const own = favourites(all, party);
      return own.length > 0 && !own.some((option) => alive.has(option));
    });
  return [
    item('two-per-issue', thin, live.length > 0),
    item(
      'contributor',
      live.filter((option) => !brought.has(option)),
      live.length > 0,
    ),
    item('favourite', orphans, live.length > 0),
    item(
      'harms',
      live.filter((option) => !looked.has(option)),
      live.length > 0,
    ),
  ];
}
