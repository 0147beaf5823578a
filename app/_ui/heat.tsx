import type { ReactNode } from 'react';
import { type HeatCell, HeatData } from './heat-cell.tsx';

/** A real table first: darker is more. What is too wide for its place scrolls. */
export function Heat({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly { id: string; head: ReactNode }[];
  rows: readonly { id: string; head: ReactNode; cells: readonly HeatCell[] }[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and keys must reach it
    <section className="heat-frame" tabIndex={0} aria-label={caption}>
      <table className="heat">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.head}</th>
              {row.cells.map((cell, place) => (
                <HeatData key={columns[place]?.id ?? place} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
