import type { Event, Module } from '../../workshop/kernel.ts';
import { initialPreferred, type PreferredSlice } from './slice.ts';

export const preferred: Module<PreferredSlice, Event> = {
  id: 'preferred',
  initial: initialPreferred,
  commands: {},
  evolve: (slice) => slice,
  checklist: () => [],
};
