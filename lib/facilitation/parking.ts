import type { FacilitationSlice, Parked } from './slice.ts';

/** What still waits, in the order in which it was parked. */
export const stillParked = (slice: FacilitationSlice): readonly Parked[] =>
  slice.parked.rows.filter((row) => !row.gone && row.settled === undefined);

/** What was dealt with. */
export const settledParked = (slice: FacilitationSlice): readonly Parked[] =>
  slice.parked.rows.filter((row) => !row.gone && row.settled !== undefined);
