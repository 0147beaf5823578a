import type { State } from '../state.ts';
import { Table } from '../table.ts';

/** How many rows stand in each table of a state, as `slice.table`. */
export function holdings(state: State): Record<string, number> {
  return Object.fromEntries(
    Object.entries(state).flatMap(([id, slice]) =>
      Object.entries(slice).flatMap(([name, table]) =>
        table instanceof Table ? [[`${id}.${name}`, table.size]] : [],
      ),
    ),
  );
}
