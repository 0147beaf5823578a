import type { Event, Module } from '../../workshop/kernel.ts';
import { initialBroaden, type BroadenSlice } from './slice.ts';

export const broaden: Module<BroadenSlice, Event> = {
  id: 'broaden',
  initial: initialBroaden,
  commands: {},
  evolve: (slice) => slice,
  checklist: () => [],
};
