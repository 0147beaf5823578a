import type { PackagesEvent } from './events.ts';
import type { PackagesSecret, PackagesSlice } from './slice.ts';

/**
 * Rows at the end, also where they already stood: whoever gets them anew has them in the same order as whoever had them (law 1).
 */
const atTheEnd = (slice: PackagesSlice, rows: readonly PackagesSecret[]): PackagesSlice => ({
  ...slice,
  secret: rows.reduce((table, row) => table.delete(row.id).set(row), slice.secret),
});

export function evolvePackages(slice: PackagesSlice, event: PackagesEvent): PackagesSlice {
  switch (event.type) {
    case 'packages/package-set':
      return { ...slice, packages: slice.packages.set(event.package) };
    case 'packages/put-aside':
      return { ...slice, packages: slice.packages.patch(event.id, { aside: event.aside }) };
    case 'packages/confirmed':
      return { ...slice, packages: slice.packages.patch(event.id, { sources: event.sources }) };
    case 'packages/choice-set':
      return { ...slice, choices: slice.choices.set(event.choice) };
    case 'packages/choice-gone':
      return { ...slice, choices: slice.choices.delete(event.id) };
    case 'packages/constraint-set':
      return { ...slice, constraints: slice.constraints.set(event.constraint) };
    case 'packages/constraint-gone':
      return { ...slice, constraints: slice.constraints.delete(event.id) };
    case 'packages/valuation-opened':
    case 'packages/valuation-reopened':
      return { ...slice, valuation: 'open' };
    case 'packages/valued':
    case 'packages/positioned':
      return { ...slice, secret: slice.secret.set(event.row) };
    case 'packages/unpositioned':
      return { ...slice, secret: slice.secret.delete(event.id) };
    case 'packages/shared': {
      const flag = {
        id: `shared:${event.party}`,
        to: event.to,
        kind: 'shared',
        party: event.party,
      } as const;
      return atTheEnd(slice, [...event.rows, flag]);
    }
    case 'packages/unshared':
      return {
        ...slice,
        secret: event.ids.reduce(
          (table, id) => table.delete(id),
          slice.secret.delete(`shared:${event.party}`),
        ),
      };
    case 'packages/kept-private':
      return atTheEnd(slice, event.rows);
    case 'packages/compared':
      return {
        ...slice,
        valuation: 'closed',
        figures: event.figures,
        secret: slice.secret.delete('figures'),
      };
    case 'packages/compared-privately':
      return atTheEnd(slice, [{ id: 'figures', to: event.to, kind: 'figures', ...event.figures }]);
    case 'packages/released':
      return { ...slice, released: slice.released.setAll(event.rows) };
    case 'packages/release-withdrawn':
      return {
        ...slice,
        released: event.ids.reduce((table, id) => table.delete(id), slice.released),
      };
    case 'packages/base-consented':
      return { ...slice, consents: slice.consents.set(event.consent) };
    case 'packages/base-taken':
      return { ...slice, base: event.base };
    case 'packages/base-let-go':
      return { ...slice, base: null };
  }
}
