import type { Module } from '../../workshop/kernel.ts';
import { amendmentCommands } from './amendment-commands.ts';
import { improveAssignment } from './assignment.ts';
import { improveChecklist } from './checklist.ts';
import type { ImproveEvent } from './events.ts';
import { evolveImprove } from './evolve.ts';
import { levelCommands } from './level-commands.ts';
import { improveNext } from './next.ts';
import { outcomeCommands } from './outcome-commands.ts';
import { roundCommands } from './round-commands.ts';
import { type ImproveSlice, initialImprove } from './slice.ts';
import { textCommands } from './text-commands.ts';

/** Step 5: one text, levels per party, amendments as versions, and the outcome. */
export const improve: Module<ImproveSlice, ImproveEvent> = {
  id: 'improve',
  initial: initialImprove,
  commands: {
    ...textCommands,
    ...roundCommands,
    ...levelCommands,
    ...amendmentCommands,
    ...outcomeCommands,
  },
  evolve: evolveImprove,
  checklist: improveChecklist,
  assignment: improveAssignment,
  next: improveNext,
};
