import { initialState } from './modules.ts';
import type { State } from './state.ts';
import { Table } from './table.ts';

type Row = { readonly id: string };
type Plain = Record<string, Record<string, unknown>>;

/** A state from its JSON (a `Table` stands there as the array of its rows). Slices and fields that are missing keep their initial value. */
export function stateFromJson(json: unknown): State {
  const plain = json as Plain;
  const slices = Object.entries(initialState).map(([id, initial]) => {
    const given = plain[id] ?? {};
    const fields = Object.entries(initial).map(([field, value]) => {
      if (!Object.hasOwn(given, field)) return [field, value];
      return [field, value instanceof Table ? Table.of(given[field] as Row[]) : given[field]];
    });
    return [id, Object.fromEntries(fields)];
  });
  return Object.fromEntries(slices) as State;
}
