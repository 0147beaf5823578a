import type { Event, Module } from '../../workshop/kernel.ts';
import { initialOptions, type OptionsSlice } from './slice.ts';

export const options: Module<OptionsSlice, Event> = {
  id: 'options',
  initial: initialOptions,
  commands: {},
  evolve: (slice) => slice,
  checklist: () => [],
};
