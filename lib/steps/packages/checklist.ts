import type { ChecklistItem } from '../../workshop/kernel.ts';
import type { State } from '../../workshop/state.ts';

/** Packages that every party valued, and none of them as worse than no deal; from what this viewer may know of that. */
export const losingNobody = (all: State): string[] =>
  all.packages.packages.rows
    .filter((pack) => !pack.aside)
    .filter((pack) =>
      all.session.parties.rows.every(({ id }) => {
        const row = all.packages.secret.get(`position:${pack.id}:${id}`);
        return row?.kind === 'position' && row.position !== 'worse';
      }),
    )
    .map(({ id }) => id);

/** Contributions to options in the packages on the table that are still an idea. */
export function stillIdeas(all: State): string[] {
  const open = all.packages.packages.rows.filter((pack) => !pack.aside);
  const used = new Set(open.flatMap((pack) => Object.values(pack.elements)));
  const rows = all.preferred.contributions.rows;
  return rows.filter((row) => used.has(row.option) && row.certainty === 'idea').map(({ id }) => id);
}

/** Method, step 4: two packages in which nobody is below no deal, contributions intended, one taken as base text. */
export function packagesChecklist(all: State): ChecklistItem[] {
  const count = losingNobody(all).length;
  const ideas = stillIdeas(all);
  const any = all.packages.packages.rows.some((pack) => !pack.aside);
  return [
    { id: 'two-without-losers', anchor: 'packages-draft', done: count >= 2, count },
    { id: 'intended', anchor: 'packages-brings', done: any && ideas.length === 0, missing: ideas },
    { id: 'base', anchor: 'packages-base', done: all.packages.base !== null },
  ];
}
