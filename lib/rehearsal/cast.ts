import type { Person } from '../steps/session/slice.ts';
import type { State } from '../workshop/state.ts';
import type { Book } from './book.ts';

/** Something that a simulated person (or, for who comes in, the house) does now: an ordinary command. */
export type Move = { readonly by: string; readonly type: string; readonly payload: object };

/** A simulated person with its place: among all of them, and within its party. */
export type Actor = Person & {
  readonly party: string;
  readonly place: number;
  readonly seat: number;
};

const perParty = 2;
const prefix = 'rehearsing-';

/** The simulated people who sit at the table, in order of coming in. */
export function actors(all: State): readonly Actor[] {
  const seats = new Map<string, number>();
  return all.session.people.rows
    .filter(
      (person) => person.id.startsWith(prefix) && !person.gone && person.role === 'participant',
    )
    .map((person, place) => {
      const party = person.party ?? '';
      const seat = seats.get(party) ?? 0;
      seats.set(party, seat + 1);
      return { ...person, party, place, seat };
    });
}

/** Who may speak for each party, by the party. */
export const speakers = (all: State): ReadonlyMap<string, Actor> =>
  new Map(
    actors(all)
      .filter((actor) => actor.mandate)
      .map((actor) => [actor.party, actor]),
  );

/** Two people for each party, who come in one after another. */
export function* arrivals(all: State, book: Book): Iterable<Move> {
  const { parties, people, locked } = all.session;
  if (locked) return;
  const taken = new Set(people.rows.map((person) => person.name));
  const names = book.people.filter((name) => !taken.has(name));
  let next = 0;
  for (let seat = 0; seat < perParty; seat += 1) {
    for (const party of parties.rows) {
      const person = `${prefix}${party.id}-${seat}`;
      if (people.has(person)) continue;
      const name = names[next];
      next += 1;
      if (name === undefined) return;
      const payload = { person, name, role: 'participant', party: party.id };
      yield { by: 'system', type: 'session/join', payload };
      return;
    }
  }
}
