import type { Secret, SliceBase } from '../../workshop/kernel.ts';
import { Table } from '../../workshop/table.ts';

export type OptionsSlice = SliceBase;

export const initialOptions: OptionsSlice = { secret: Table.empty<Secret>() };
