import type { Event, Module } from '../../workshop/kernel.ts';
import { initialPhase, type PhaseSlice } from './slice.ts';

export const phase: Module<PhaseSlice, Event> = {
  id: 'phase',
  initial: initialPhase,
  commands: {},
  evolve: (slice) => slice,
  checklist: () => [],
};
