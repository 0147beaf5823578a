import type { Version } from '../steps/improve/slice.ts';
import type { State } from '../workshop/state.ts';
import type {
  DocCompensation,
  DocContribution,
  DocParty,
  DocReservation,
} from './agreement-doc.ts';

type ForOption = { readonly option: string | null };

export type DocLines = {
  readonly contributions: readonly (DocContribution & ForOption)[];
  readonly compensations: readonly (DocCompensation & ForOption)[];
  readonly reservations: readonly (DocReservation & { readonly element: string | null })[];
};

/** What is brought, compensated and reserved in a version, with its parties by name. A line of a party that is gone is left out. */
export function linesOf(
  all: State,
  version: Version,
  parties: ReadonlyMap<string, DocParty>,
): DocLines {
  return {
    contributions: version.contributions.flatMap(({ id, party: by, option, amount, unit }) => {
      const party = parties.get(by);
      return party ? [{ id, party, option, amount, unit }] : [];
    }),
    compensations: version.compensations.flatMap((row) => {
      const from = parties.get(row.from);
      const to = parties.get(row.to);
      const { id, option, text, amount, unit } = row;
      const interest = (row.interest && all.broaden.interests.get(row.interest)?.text) || null;
      return from && to ? [{ id, from, to, option, text, amount, unit, interest }] : [];
    }),
    reservations: all.improve.reservations.rows.flatMap(({ id, party: by, text, element }) => {
      const party = parties.get(by);
      return party ? [{ id, party, text, element }] : [];
    }),
  };
}
