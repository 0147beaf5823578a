import type { State } from '../workshop/state.ts';
import type { DocParty } from './agreement-doc.ts';

/** The parties as a document names them, in the order of the table. */
export const docParties = (all: State): ReadonlyMap<string, DocParty> =>
  new Map(
    all.session.parties.rows.map(({ id, name, short, mark }) => [
      id,
      { id, name, short: short ?? name, mark },
    ]),
  );
