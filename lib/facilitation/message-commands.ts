import { z } from 'zod';
import { command, refuse } from '../workshop/kernel.ts';
import { limits } from '../workshop/limits.ts';
import { text } from '../workshop/text.ts';
import { accept } from './events.ts';
import { type PromptKind, prompts } from './slice.ts';

const kinds = Object.values(prompts).flat() as [PromptKind, ...PromptKind[]];

/** One line to everyone at a time; a new one takes the place of the one before. */
export const messageCommands = {
  'facilitation/tell': command({
    by: ['facilitator'],
    input: z.union([
      z.strictObject({ kind: z.literal('own'), text: text(limits.title) }),
      z.strictObject({ kind: z.enum(kinds) }),
    ]),
    decide: (input, all, ctx) => {
      const { step } = all.session;
      const belongs =
        input.kind === 'own' ||
        (step !== null && (prompts[step] as readonly string[]).includes(input.kind));
      if (!belongs) return refuse('prompt-elsewhere');
      return accept([{ type: 'facilitation/told', message: { id: ctx.id, ...input } }]);
    },
  }),

  'facilitation/hush': command({
    by: ['facilitator'],
    input: z.strictObject({}),
    decide: (_input, all) =>
      accept(all.facilitation.message ? [{ type: 'facilitation/hushed' }] : []),
  }),
};
