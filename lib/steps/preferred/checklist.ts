import type { ChecklistItem } from '../../workshop/kernel.ts';
import { standing, zeroOption } from '../../workshop/standing.ts';
import type { State } from '../../workshop/state.ts';
import { favourites } from './favourites.ts';

const anchors = {
  'two-per-issue': 'preferred-shortlist',
  contributor: 'preferred-bringing',
  favourite: 'preferred-shortlist',
  harms: 'preferred-bringing',
} as const;

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

  // Until something was weighed there is no shortlist yet: all of it begins with a round.
  const place = live.length > 0 ? anchors : null;
  const item = (
    id: keyof typeof anchors,
    missing: readonly string[],
    possible = true,
  ): ChecklistItem => ({
    id,
    anchor: place ? place[id] : 'preferred-open',
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
    { ...item('two-per-issue', thin, live.length > 0), unknown: live.length === 0 },
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
