import { z } from 'zod';
import { command, refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import { needs } from '../../workshop/round.ts';
import { id, stillAt, text } from '../../workshop/text.ts';
import { contentInput, contentOf, namesWhatIsNotThere } from './content.ts';
import { accept } from './events.ts';
import { promptKinds } from './slice.ts';

/** What the facilitator does with single cards: nudge, put aside, bring back, reword. Always with a trace. */
export const leadCommands = {
  'options/prompt': command({
    by: ['facilitator'],
    input: z.union([
      z.strictObject({ kind: z.enum(promptKinds) }),
      z.strictObject({ kind: z.literal('own'), text: text(limits.title) }),
    ]),
    decide: (input, all, ctx) =>
      needs(all.options.round, 'silent', 'revealed') ??
      accept([{ type: 'options/prompted', prompt: { id: ctx.id, ...input } }], withdraw),
  }),

  'options/withdraw-prompt': command({
    by: ['facilitator'],
    input: z.strictObject({}),
    decide: () => accept([{ type: 'options/prompted', prompt: null }]),
  }),

  'options/hide': command({
    by: ['facilitator'],
    input: z.strictObject({ id }),
    decide: (input, all) => {
      const option = all.options.options.get(input.id);
      if (!option || option.hidden) return refuse('no-such-option');
      return accept([{ type: 'options/hidden', id: input.id, by: 'facilitator' }], {
        type: 'options/unhide',
        payload: input,
      });
    },
  }),

  'options/unhide': command({
    by: ['facilitator'],
    input: z.strictObject({ id }),
    decide: (input, all) =>
      all.options.options.get(input.id)?.hidden === 'facilitator'
        ? accept([{ type: 'options/shown', id: input.id }], {
            type: 'options/hide',
            payload: input,
          })
        : refuse('no-such-option'),
  }),

  /** Rewording keeps the author's own wording beside it. */
  'options/reword': command({
    by: ['facilitator'],
    input: z.strictObject({ id, rev: stillAt, ...contentInput }),
    decide: (input, all) => {
      const option = all.options.options.get(input.id);
      if (!option) return refuse('no-such-option');
      if (option.mergedInto) return refuse('already-merged');
      if (input.rev !== undefined && input.rev !== option.rev) return refuse('undo-too-late');
      const wrong = namesWhatIsNotThere(input, all);
      if (wrong) return wrong;
      return accept([{ type: 'options/edited', traced: true, id: input.id, ...contentOf(input) }], {
        type: 'options/reword',
        payload: { id: input.id, rev: option.rev + 1, ...contentOf(option) },
      });
    },
  }),

  /** Back to the author's own wording. */
  'options/restore': command({
    by: ['facilitator'],
    input: z.strictObject({ id }),
    decide: (input, all) => {
      const option = all.options.options.get(input.id);
      if (!option?.original) return refuse('no-such-option');
      return accept([{ type: 'options/restored', id: input.id }], {
        type: 'options/reword',
        payload: { id: input.id, rev: option.rev + 1, ...contentOf(option) },
      });
    },
  }),
};

const withdraw = { type: 'options/withdraw-prompt', payload: {} };
