import { z } from 'zod';
import { command, stepIds } from '../workshop/kernel.ts';
import { limits } from '../workshop/limits.ts';
import { optionalText } from '../workshop/text.ts';
import { accept } from './events.ts';

export const noteCommands = {
  /** One note per facilitator and step, for their own eyes, before, during and after; an empty one is gone. */
  'facilitation/note': command({
    by: ['facilitator'],
    whenClosed: true,
    input: z.strictObject({ step: z.enum(stepIds), text: optionalText(limits.long) }),
    decide: (input, _all, ctx) => {
      const to = { persons: [ctx.actor.id] };
      const id = `note:${ctx.actor.id}:${input.step}`;
      return accept([{ type: 'facilitation/noted', to, id, ...input }]);
    },
  }),
};
