import type { State } from '../workshop/state.ts';
import { tableBalance } from './table-balance.ts';

/** How many cards of a party, and of a person, this viewer may know of. A person's only where their name stands with each card. */
export type CardCounts = {
  readonly parties: ReadonlyMap<string, number>;
  readonly people: ReadonlyMap<string, number>;
};

export function cardCounts(all: State): CardCounts {
  const [cards] = tableBalance(all).spreads;
  const people = new Map<string, number>();
  for (const { by } of [...all.broaden.interests.rows, ...all.options.options.rows])
    if (by) people.set(by, (people.get(by) ?? 0) + 1);
  const parties = new Map((cards?.parties ?? []).map(({ party, amount }) => [party, amount]));
  return { parties, people };
}
