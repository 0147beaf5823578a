import type { Module } from '../../workshop/kernel.ts';
import { agendaCommands } from './agenda.ts';
import { broadenAssignment } from './assignment.ts';
import { broadenChecklist } from './checklist.ts';
import type { BroadenEvent } from './events.ts';
import { evolveBroaden } from './evolve.ts';
import { interestCommands } from './interests.ts';
import { moderateCommands } from './moderate.ts';
import { broadenNext } from './next.ts';
import { roundCommands } from './round.ts';
import { type BroadenSlice, initialBroaden } from './slice.ts';
import { termCommands } from './terms.ts';
import { themeCommands } from './theme.ts';

/** Step 1: positions become interests, one issue becomes several, and the theme is worded so that everyone can work on it. */
export const broaden: Module<BroadenSlice, BroadenEvent> = {
  id: 'broaden',
  initial: initialBroaden,
  commands: {
    ...roundCommands,
    ...interestCommands,
    ...moderateCommands,
    ...themeCommands,
    ...agendaCommands,
    ...termCommands,
  },
  evolve: evolveBroaden,
  checklist: broadenChecklist,
  assignment: broadenAssignment,
  next: broadenNext,
};
