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
            {row.people.map((person, place) => (
              <Shape
                key={place}
                mark={row.mark}
                open={person === 'busy'}
                className={person === 'away' ? 'away' : undefined}
              />
            ))}
          </div>
          <strong>{row.name}</strong>
          <br />
          <span className="second">{row.state}</span>
        </li>
      ))}
    </ul>
  );
}
