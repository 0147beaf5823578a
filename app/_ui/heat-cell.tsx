import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** How much, in five steps of ink; or how it compares with a line, −2 (far below, hatched) to 2 (far above, solid). */
type HeatLevel = { much: 0 | 1 | 2 | 3 | 4 } | { gain: -2 | -1 | 0 | 1 | 2 };

export type HeatCell =
  | { text: ReactNode; level: HeatLevel; outlier?: boolean }
  | { absent: string };

function cellClass(cell: HeatCell): string {
  if ('absent' in cell) return 'none';
  const { level } = cell;
  return classNames('much' in level ? `h${level.much}` : `g${level.gain}`, cell.outlier && 'stop');
}

/** The number or the word stays in the cell; what is not shown says so. */
export function HeatData({ cell }: { cell: HeatCell }) {
  return (
    <td className={cellClass(cell)}>{'absent' in cell ? cell.absent : <span>{cell.text}</span>}</td>
  );
}
