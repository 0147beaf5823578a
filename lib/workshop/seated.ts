import type { State } from './state.ts';

/** The parties that have someone at the table, in its order. A party for which nobody came can't be asked anything, and says nothing. */
export const seatedParties = (all: State): string[] =>
  all.session.parties.rows
    .map(({ id }) => id)
    .filter((party) =>
      all.session.people.rows.some((person) => person.party === party && !person.gone),
    );
