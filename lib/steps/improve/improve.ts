import type { Event, Module } from '../../workshop/kernel.ts';
import { initialImprove, type ImproveSlice } from './slice.ts';

export const improve: Module<ImproveSlice, Event> = {
  id: 'improve',
  initial: initialImprove,
  commands: {},
  evolve: (slice) => slice,
  checklist: () => [],
};
