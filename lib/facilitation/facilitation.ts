import type { Module } from '../workshop/kernel.ts';
import type { FacilitationEvent } from './events.ts';
import { evolveFacilitation } from './evolve.ts';
import { messageCommands } from './message-commands.ts';
import { noteCommands } from './note-commands.ts';
import { parkingCommands } from './parking-commands.ts';
import { type FacilitationSlice, initialFacilitation } from './slice.ts';
import { spotlightCommands } from './spotlight-commands.ts';

/** What a facilitator does beside the six steps: bring into view, tell all, park a subject, note something for themselves. */
export const facilitation: Module<FacilitationSlice, FacilitationEvent> = {
  id: 'facilitation',
  initial: initialFacilitation,
  commands: {
    ...spotlightCommands,
    ...messageCommands,
    ...parkingCommands,
    ...noteCommands,
  },
  evolve: evolveFacilitation,
};
