import { z } from 'zod';
import { command, refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import { answerId } from '../../workshop/reworded.ts';
import { needs } from '../../workshop/round.ts';
import { id, text } from '../../workshop/text.ts';
import { accept } from './events.ts';

/** Judging is postponed: the only replies are a question and a build-on. */
export const replyCommands = {
  'options/reply': command({
    by: ['participant'],
    input: z.strictObject({
      on: id,
      kind: z.enum(['question', 'build-on']),
      text: text(limits.card),
    }),
    decide: (input, all, ctx) => {
      const wrong = needs(all.options.round, 'revealed', 'closed');
      if (wrong) return wrong;
      if (!all.options.options.has(input.on)) return refuse('no-such-option');
      const party = ctx.actor.party ?? '';
      const shown = all.session.anonymity.options === 'anonymous' ? {} : { party };
      return accept([
        { type: 'options/replied', reply: { id: ctx.id, ...input, ...shown } },
        { type: 'options/owned', to: { persons: [ctx.actor.id] }, id: ctx.id, party },
      ]);
    },
  }),

  /** Anyone who knows may answer a question; the first answer stands. */
  'options/answer': command({
    by: ['participant'],
    input: z.strictObject({ id, text: text(limits.card) }),
    decide: (input, all, ctx) => {
      const wrong = needs(all.options.round, 'revealed', 'closed');
      if (wrong) return wrong;
      const reply = all.options.replies.get(input.id);
      if (reply?.kind !== 'question') return refuse('no-such-question');
      if (reply.answer) return refuse('already-answered');
      const shown =
        all.session.anonymity.options === 'anonymous' ? {} : { party: ctx.actor.party ?? '' };
      return accept([
        { type: 'options/answered', ...input, ...shown },
        {
          type: 'options/owned',
          to: { persons: [ctx.actor.id] },
          id: answerId(input.id),
          party: ctx.actor.party ?? '',
        },
      ]);
    },
  }),
};
