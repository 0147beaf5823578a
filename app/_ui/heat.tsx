import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** How much, in five steps of ink; or how it compares with a line, −2 (far below, hatched) to 2 (far above, solid). */
export type HeatLevel = { much: 0 | 1 | 2 | 3 | 4 } | { gain: -2 | -1 | 0 | 1 | 2 };

export type HeatCell =
  | { text: ReactNode; level: HeatLevel; outlier?: boolean }
  | { absent: string };

function cellClass(cell: HeatCell): string {
  if ('absent' in cell) return 'none';
  const { level } = cell;
  return classNames('much' in level ? `h${level.much}` : `g${level.gain}`, cell.outlier && 'stop');
}

/** A real table first: darker is more, and the number or word stays in the cell. What is not shared says so. */
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
                <td key={columns[place]?.id ?? place} className={cellClass(cell)}>
                  {'absent' in cell ? cell.absent : <span>{cell.text}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
