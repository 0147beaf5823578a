import { z } from 'zod';
import { command, refuse, stepIds } from '../workshop/kernel.ts';
import { id } from '../workshop/text.ts';
import { accept } from './events.ts';
import { thingKinds } from './slice.ts';
import { isOnTable } from './thing.ts';

/** Brings things into view for all, and lets everyone follow. It moves nobody's cursor and nobody's text: a screen decides how to show it. */
export const spotlightCommands = {
  'facilitation/bring': command({
    by: ['facilitator'],
    input: z.strictObject({ step: z.enum(stepIds), kind: z.enum(thingKinds), of: id }),
    decide: (input, all, ctx) => {
      const { reached } = all.session;
      if (reached === null || stepIds.indexOf(input.step) > stepIds.indexOf(reached))
        return refuse('step-not-open');
      if (!isOnTable(all, input)) return refuse('not-on-table');
      return accept([{ type: 'facilitation/brought', spotlight: { id: ctx.id, ...input } }]);
    },
  }),

  'facilitation/let-go': command({
    by: ['facilitator'],
    input: z.strictObject({}),
    decide: (_input, all) =>
      accept(all.facilitation.spotlight ? [{ type: 'facilitation/let-go' }] : []),
  }),

  /** One is followed at a time; any facilitator may take over or end it. */
  'facilitation/follow': command({
    by: ['facilitator'],
    input: z.strictObject({ on: z.boolean() }),
    decide: (input, _all, ctx) =>
      accept([{ type: 'facilitation/followed', by: input.on ? ctx.actor.id : null }]),
  }),
};
