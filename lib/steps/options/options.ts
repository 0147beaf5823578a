import type { Module } from '../../workshop/kernel.ts';
import { optionsAssignment } from './assignment.ts';
import { cardCommands } from './cards.ts';
import { optionsChecklist } from './checklist.ts';
import type { OptionsEvent } from './events.ts';
import { evolveOptions } from './evolve.ts';
import { groupCommands } from './group.ts';
import { leadCommands } from './lead.ts';
import { mergeCommands } from './merge.ts';
import { moderateCommands } from './moderate.ts';
import { optionsNext } from './next.ts';
import { replyCommands } from './replies.ts';
import { roundCommands } from './round.ts';
import { initialOptions, type OptionsSlice } from './slice.ts';

/** Step 2: many options, different ones, unjudged. */
export const options: Module<OptionsSlice, OptionsEvent> = {
  id: 'options',
  initial: initialOptions,
  commands: {
    ...roundCommands,
    ...cardCommands,
    ...replyCommands,
    ...moderateCommands,
    ...leadCommands,
    ...groupCommands,
    ...mergeCommands,
  },
  evolve: evolveOptions,
  checklist: optionsChecklist,
  assignment: optionsAssignment,
  next: optionsNext,
};
