import { z } from 'zod';
import { command, type Module, refuse } from '../../workshop/kernel.ts';
import type { SessionEvent } from './events.ts';
import { evolveSession } from './evolve.ts';
import { leadCommands } from './lead.ts';
import { nudgeCommands } from './nudge.ts';
import { peopleCommands } from './people.ts';
import { initialSession, type SessionSlice } from './slice.ts';
import { timerCommands } from './timer.ts';

/** Who is at the table, where we are, and the clock: what every step stands in. */
export const session: Module<SessionSlice, SessionEvent> = {
  id: 'session',
  initial: initialSession,
  commands: {
    ...peopleCommands,
    ...leadCommands,
    ...timerCommands,
    ...nudgeCommands,
    /** The registry puts the last kept command in its place (decide.ts); it only gets here when nothing is kept. */
    'session/undo': command({
      by: ['facilitator'],
      wait: true,
      whenClosed: true,
      input: z.strictObject({}),
      decide: () => refuse('nothing-to-undo'),
    }),
  },
  evolve: evolveSession,
};
