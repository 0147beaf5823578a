import type { Module } from '../../workshop/kernel.ts';
import { agreementCommands } from './agreement-commands.ts';
import { phaseAssignment } from './assignment.ts';
import { phaseChecklist } from './checklist.ts';
import type { PhaseEvent } from './events.ts';
import { evolvePhase } from './evolve.ts';
import { itemCommands } from './item-commands.ts';
import { phaseNext } from './next.ts';
import { phaseCommands } from './phase-commands.ts';
import { roadmapCommands } from './roadmap-commands.ts';
import { initialPhase, type PhaseSlice } from './slice.ts';

/** Step 6: what will be done, when, by whom and at whose cost; and the agreement, signed per party. */
export const phase: Module<PhaseSlice, PhaseEvent> = {
  id: 'phase',
  initial: initialPhase,
  commands: { ...itemCommands, ...phaseCommands, ...roadmapCommands, ...agreementCommands },
  evolve: evolvePhase,
  checklist: phaseChecklist,
  assignment: phaseAssignment,
  next: phaseNext,
};
