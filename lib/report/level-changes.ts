import type { Given } from '../steps/improve/slice.ts';
import type { State } from '../workshop/state.ts';

export type LevelNow = { readonly given: Given; readonly before: Given['level'] | null };

/**
 * The last level that each party showed, with the one before it where that differs; in the order of the table. What was said of an
 * amendment that came to nothing counts only while it is the last thing that was asked.
 */
export function levelsShown(all: State): readonly LevelNow[] {
  const { levels, rounds, amendments } = all.improve;
  const shown = rounds.rows.filter(({ state }) => state === 'revealed' || state === 'closed');
  const last = shown.at(-1);
  const counts = new Set(
    shown
      .filter((round) => {
        const state = round.amendment && amendments.get(round.amendment)?.state;
        return round === last || (state !== 'returned' && state !== 'withdrawn');
      })
      .map(({ id }) => id),
  );
  const given = levels.rows.filter(({ round }) => counts.has(round));
  return all.session.parties.rows.flatMap(({ id }) => {
    const own = given.filter((row) => row.party === id);
    const now = own.at(-1);
    if (!now) return [];
    const before = now.before.at(-1) ?? own.at(-2)?.level ?? null;
    return [{ given: now, before: before === now.level ? null : before }];
  });
}
