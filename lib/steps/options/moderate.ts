import { z } from 'zod';
import { command, type Decision, refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import { answerId } from '../../workshop/reworded.ts';
import { needs } from '../../workshop/round.ts';
import type { State } from '../../workshop/state.ts';
import { id, text } from '../../workshop/text.ts';
import { accept } from './events.ts';

const part = z.enum(['reply', 'answer']);
type Part = z.output<typeof part>;

/** The words of a reply or of its answer as they are now. */
const wordsOf = (all: State, reply: string, which: Part): string | undefined => {
  const row = all.options.replies.get(reply);
  return which === 'reply' ? row?.text : row?.answer?.text;
};

/** A refusal when these are not this person's own words on the table, else null. */
function notOwn(all: State, reply: string, which: Part, person: string): Decision<never> | null {
  const wrong = needs(all.options.round, 'revealed', 'closed');
  if (wrong) return wrong;
  if (wordsOf(all, reply, which) === undefined) return refuse('no-such-reply');
  const row = all.options.secret.get(which === 'reply' ? reply : answerId(reply));
  return row?.to.persons?.includes(person) ? null : refuse('not-yours');
}

/** What the facilitator does with replies, always with a trace; and what people do with their own. */
export const moderateCommands = {
  /** Puts a reply aside, with its answer, or brings it back. */
  'options/hide-reply': command({
    by: ['facilitator'],
    input: z.strictObject({ id, hidden: z.boolean() }),
    decide: (input, all) => {
      const reply = all.options.replies.get(input.id);
      if (!reply || !!reply.hidden === input.hidden) return refuse('no-such-reply');
      return accept([{ type: 'options/reply-hidden', ...input }], {
        type: 'options/hide-reply',
        payload: { id: input.id, hidden: !input.hidden },
      });
    },
  }),

  /** Rewording keeps the author's own wording beside it. `instead`: only if it still says so. */
  'options/reword-reply': command({
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
      if (words === undefined) return refuse('no-such-reply');
      if (instead !== undefined && instead !== words) return refuse('undo-too-late');
      return accept([{ type: 'options/reply-reworded', ...change, traced: true }], {
        type: 'options/reword-reply',
        payload: { id: input.id, part: input.part, text: words, instead: input.text },
      });
    },
  }),

  'options/edit-reply': command({
    by: ['participant'],
    input: z.strictObject({ id, part, text: text(limits.card) }),
    decide: (input, all, ctx) =>
      notOwn(all, input.id, input.part, ctx.actor.id) ??
      accept([{ type: 'options/reply-reworded', ...input }]),
  }),

  'options/take-back-reply': command({
    by: ['participant'],
    input: z.strictObject({ id, part }),
    decide: (input, all, ctx) =>
      notOwn(all, input.id, input.part, ctx.actor.id) ??
      accept([
        input.part === 'reply'
          ? { type: 'options/reply-removed', id: input.id }
          : { type: 'options/answer-removed', id: input.id },
      ]),
  }),
};
