import type { Event, Module } from '../../workshop/kernel.ts';
import { initialPackages, type PackagesSlice } from './slice.ts';

export const packages: Module<PackagesSlice, Event> = {
  id: 'packages',
  initial: initialPackages,
  commands: {},
  evolve: (slice) => slice,
  checklist: () => [],
};
