import { z } from 'zod';
import { command, type Decision, refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import { answerId } from '../../workshop/reworded.ts';
import type { State } from '../../workshop/state.ts';
import { id, text } from '../../workshop/text.ts';
import { accept } from './events.ts';

const part = z.enum(['why', 'answer']);
type Part = z.output<typeof part>;

/** The words of a question or of its answer as they are now. */
const wordsOf = (all: State, why: string, which: Part): string | undefined => {
  const row = all.broaden.whys.get(why);
  return which === 'why' ? row?.question : row?.answer?.text;
};

/** A refusal when these are not this person's own words on the table, else null. */
function notOwn(all: State, why: string, which: Part, person: string): Decision<never> | null {
  if (wordsOf(all, why, which) === undefined) return refuse('no-such-question');
  const row = all.broaden.secret.get(which === 'why' ? why : answerId(why));
  return row?.to.persons?.includes(person) ? null : refuse('not-yours');
}

/** What the facilitator does with questions and answers, always with a trace; and what people do with their own. */
export const moderateCommands = {
  /** Puts a question aside, with its answer, or brings it back. */
  'broaden/hide-why': command({
    by: ['facilitator'],
    input: z.strictObject({ id, hidden: z.boolean() }),
    decide: (input, all) => {
      const why = all.broaden.whys.get(input.id);
      if (!why || !!why.hidden === input.hidden) return refuse('no-such-question');
      return accept([{ type: 'broaden/why-hidden', ...input }], {
        type: 'broaden/hide-why',
        payload: { id: input.id, hidden: !input.hidden },
      });
    },
  }),

  /** Rewording keeps the author's own wording beside it. `instead`: only if it still says so. */
  'broaden/reword-why': command({
    by: ['facilitator'],
    input: z.strictObject({
      id,
      part,
      text: text(limits.card),
      instead: text(limits.card).optional(),
    }),
    decide: (input, all) => {
      const { instead, ...change } = input;
      const words = wordsOf(all, input.id, input.part);
      if (words === undefined) return refuse('no-such-question');
      if (instead !== undefined && instead !== words) return refuse('undo-too-late');
      return accept([{ type: 'broaden/why-reworded', ...change, traced: true }], {
        type: 'broaden/reword-why',
        payload: { id: input.id, part: input.part, text: words, instead: input.text },
      });
    },
  }),

  'broaden/edit-why': command({
    by: ['participant'],
    input: z.strictObject({ id, part, text: text(limits.card) }),
    decide: (input, all, ctx) =>
      notOwn(all, input.id, input.part, ctx.actor.id) ??
      accept([{ type: 'broaden/why-reworded', ...input }]),
  }),

  'broaden/take-back-why': command({
    by: ['participant'],
    input: z.strictObject({ id, part }),
    decide: (input, all, ctx) =>
      notOwn(all, input.id, input.part, ctx.actor.id) ??
      accept([
        input.part === 'why'
          ? { type: 'broaden/why-removed', id: input.id }
          : { type: 'broaden/answer-removed', id: input.id },
      ]),
  }),
};
