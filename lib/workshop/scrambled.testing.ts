import { sees, type Viewer } from './audience.ts';
import type { State } from './state.ts';
import { Table } from './table.ts';

const words = new Set(['text', 'why', 'title', 'comment', 'reason']);
const records = new Set(['scores', 'weights']);
const turned: Readonly<Record<string, string>> = {
  worse: 'better',
  equal: 'worse',
  better: 'equal',
  interests: 'issues',
  issues: 'interests',
};

/** Other numbers that would have been as good: the same ones under other keys. */
function rotated(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const values = Object.values(record);
  return Object.fromEntries(Object.keys(record).map((key, i) => [key, values.at(i - 1)]));
}

function otherLeaf(key: string, value: unknown): unknown {
  if (typeof value === 'string') {
    if (key === 'position' || key === 'way') return turned[value] ?? value;
    return words.has(key) && value !== '' ? `${value} ~` : value;
  }
  if (typeof value !== 'number') return value;
  if (key === 'importance' || key === 'score') return 6 - value;
  if (key === 'level') return value > 6 ? 15 - value : 7 - value;
  return key === 'value' || key === 'noDeal' ? 100 - value : value;
}

/** What someone wrote or scored, with other content of the same form: ids, kinds and what is filled in stay as they are. */
export function otherContent(given: unknown, key = ''): unknown {
  if (Array.isArray(given)) {
    const list = given.map((one) => otherContent(one, key));
    return key === 'tiers' ? list.reverse() : list;
  }
  if (given === null || typeof given !== 'object') return otherLeaf(key, given);
  if (records.has(key)) return rotated(given as Record<string, unknown>);
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      key === 'reasons' ? `${value} ~` : otherContent(value, name),
    ]),
  );
}

/** The state as it would be if everyone had written and scored other things where this viewer may not look. */
export function scrambled(state: State, viewer: Viewer): State {
  const slices = Object.entries(state).map(([id, slice]) => {
    // The way back of an act holds what stood on the table before it: an undo tells everyone that once more, and no secret.
    const rows = slice.secret.rows.map((row: { to: object; kind?: string }) =>
      sees(row.to, viewer) || row.kind === 'undo' ? row : otherContent(row),
    );
    return [id, { ...slice, secret: Table.of(rows as { readonly id: string }[]) }];
  });
  return Object.fromEntries(slices) as State;
}
