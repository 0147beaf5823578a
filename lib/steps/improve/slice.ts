import type { Secret, SliceBase } from '../../workshop/kernel.ts';
import { Table } from '../../workshop/table.ts';

export type ImproveSlice = SliceBase;

export const initialImprove: ImproveSlice = { secret: Table.empty<Secret>() };
