import type { Module } from '../../workshop/kernel.ts';
import { basingCommands } from './basing.ts';
import { packagesChecklist } from './checklist.ts';
import { comparingCommands } from './comparing.ts';
import { draftCommands } from './drafts.ts';
import type { PackagesEvent } from './events.ts';
import { evolvePackages } from './evolve.ts';
import { packagesAssignment, packagesNext } from './next.ts';
import { initialPackages, type PackagesSlice } from './slice.ts';
import { valuingCommands } from './valuing.ts';

/** Step 4: never settle issue by issue. Packages side by side, each party's private value against no deal, one as base text. */
export const packages: Module<PackagesSlice, PackagesEvent> = {
  id: 'packages',
  initial: initialPackages,
  commands: { ...draftCommands, ...valuingCommands, ...comparingCommands, ...basingCommands },
  evolve: evolvePackages,
  checklist: packagesChecklist,
  assignment: packagesAssignment,
  next: packagesNext,
};
