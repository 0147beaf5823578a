import type { Secret, SliceBase } from '../../workshop/kernel.ts';
import { Table } from '../../workshop/table.ts';

export type PackagesSlice = SliceBase;

export const initialPackages: PackagesSlice = { secret: Table.empty<Secret>() };
