'use client';

import { PartyName } from '../../../../_ui/party-name.tsx';
import { useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';

export type Figures = Readonly<Record<string, string>>;
export type Column = {
  readonly id: string;
  readonly label: string;
  readonly values: Figures;
  readonly set: (values: Figures) => void;
  /** The only party that may be filled in; the others are shown. */
  readonly only?: string | null;
};

/** A row of figures per party, as a table of fields; empty is none. */
export function PerParty({ caption, columns }: { caption: string; columns: readonly Column[] }) {
  const { parties } = useWorkshop().session;
  const party = useParty();
  return (
    <table className="per-party">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column.id} scope="col" className="label">
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parties.rows.map(({ id }) => (
          <tr key={id}>
            <th scope="row">
              <PartyName mark={party(id).mark} ink>
                {party(id).name}
              </PartyName>
            </th>
            {columns.map((column) => (
              <td key={column.id}>
                {column.only == null || column.only === id ? (
                  <input
                    type="number"
                    min={0}
                    step="any"
                    inputMode="decimal"
                    aria-label={`${column.label}, ${party(id).name}`}
                    value={column.values[id] ?? ''}
                    onChange={(event) => column.set({ ...column.values, [id]: event.target.value })}
                  />
                ) : (
                  <span className="num">{column.values[id] || '–'}</span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Figures as numbers; what was left empty is left out. */
export const numbersOf = (values: Figures): Record<string, number> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([id, value]) =>
      value.trim() === '' ? [] : [[id, Number(value)]],
    ),
  );

export const figuresOf = (values: Readonly<Record<string, number>>): Figures =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, String(value)]));
