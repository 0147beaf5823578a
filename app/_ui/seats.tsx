import type { ReactNode } from 'react';
import { Shape } from './shape.tsx';
import type { Mark } from './shapes.ts';

/** One party at the table: a shape per person, in the order given, with its name and its state in words. */
export type SeatRow = {
  id: string;
  mark: Mark;
  name: ReactNode;
  state: ReactNode;
  people: readonly ('ready' | 'busy' | 'away')[];
};

/** Who is here: filled is ready, open is busy, small is away; the words under it say the same. */
export function Seats({ label, rows }: { label: string; rows: readonly SeatRow[] }) {
  return (
    <ul className="seats" aria-label={label}>
      {rows.map((row) => (
        <li key={row.id}>
          <div className="row">
            <Row {...row} />
          </div>
          <strong title={typeof row.name === 'string' ? row.name : undefined}>{row.name}</strong>
          <span className="second block">{row.state}</span>
        </li>
      ))}
    </ul>
  );
}

/** The same table as one line of shapes and one of words, for a phone; it opens into the whole. */
export function SeatsLine({
  label,
  rows,
  words,
}: {
  label: string;
  rows: readonly SeatRow[];
  words: ReactNode;
}) {
  return (
    <details className="seats-line">
      <summary>
        <span className="marks" aria-hidden="true">
          {rows.map((row) => (
            <Row key={row.id} {...row} />
          ))}
        </span>
        {words}
      </summary>
      <Seats label={label} rows={rows} />
    </details>
  );
}

function Row({ mark, people }: Pick<SeatRow, 'mark' | 'people'>) {
  return people.map((person, place) => (
    <Shape
      key={place}
      mark={mark}
      open={person === 'busy'}
      className={person === 'away' ? 'away' : undefined}
    />
  ));
}
