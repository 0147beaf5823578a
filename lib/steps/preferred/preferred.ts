import type { Module } from '../../workshop/kernel.ts';
import { ballotCommands } from './ballots.ts';
import { bringingCommands } from './bringing.ts';
import { preferredChecklist } from './checklist.ts';
import type { PreferredEvent } from './events.ts';
import { evolvePreferred } from './evolve.ts';
import { narrowingCommands } from './narrowing.ts';
import { preferredAssignment, preferredNext } from './next.ts';
import { roundCommands } from './rounds.ts';
import { initialPreferred, type PreferredSlice } from './slice.ts';

/** Step 3: narrow without killing what can be traded later; who brings what, and how whoever loses is compensated. */
export const preferred: Module<PreferredSlice, PreferredEvent> = {
  id: 'preferred',
  initial: initialPreferred,
  commands: { ...roundCommands, ...ballotCommands, ...narrowingCommands, ...bringingCommands },
  evolve: evolvePreferred,
  checklist: preferredChecklist,
  assignment: preferredAssignment,
  next: preferredNext,
};
