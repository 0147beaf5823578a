import type { Given } from '../steps/improve/slice.ts';
import type { State } from '../workshop/state.ts';

export type LevelNow = { readonly given: Given; readonly before: Given['level'] | null };

/** The last level that each party showed, with the one before it where that differs; in the order of the table. */
export function levelsShown(all: State): readonly LevelNow[] {
  const { levels, rounds } = all.improve;
  const shown = levels.rows.filter(({ round }) => {
    const state = rounds.get(round)?.state;
    return state === 'revealed' || state === 'closed';
  });
  return all.session.parties.rows.flatMap(({ id }) => {
    const own = shown.filter((given) => given.party === id);
    const last = own.at(-1);
    if (!last) return [];
    const before = last.before.at(-1) ?? own.at(-2)?.level ?? null;
    return [{ given: last, before: before === last.level ? null : before }];
  });
}
