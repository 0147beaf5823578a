import type { Secret, SliceBase } from '../../workshop/kernel.ts';
import { Table } from '../../workshop/table.ts';

export type PhaseSlice = SliceBase;

export const initialPhase: PhaseSlice = { secret: Table.empty<Secret>() };
