import type { Secret, SliceBase } from '../../workshop/kernel.ts';
import { Table } from '../../workshop/table.ts';

export type PreferredSlice = SliceBase;

export const initialPreferred: PreferredSlice = { secret: Table.empty<Secret>() };
