import type { Secret, SliceBase } from '../../workshop/kernel.ts';
import { Table } from '../../workshop/table.ts';

export type BroadenSlice = SliceBase;

export const initialBroaden: BroadenSlice = { secret: Table.empty<Secret>() };
