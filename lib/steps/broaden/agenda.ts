import { z } from 'zod';
import { command, refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import { day, id, optionalText, text } from '../../workshop/text.ts';
import { accept } from './events.ts';

const most = 60;
const number = z.number().min(-1e12).max(1e12);
const issueFields = { title: text(limits.name), question: optionalText(limits.card).optional() };
const issueOf = (issue: string, { title, question }: { title: string; question?: string }) => ({
  id: issue,
  title,
  ...(question ? { question } : {}),
});

/** What there is to decide, and the ambition in numbers. */
export const agendaCommands = {
  'broaden/add-issue': command({
    by: ['facilitator', 'participant'],
    input: z.strictObject(issueFields),
    decide: (input, all, ctx) => {
      if (all.broaden.issues.size >= most) return refuse('board-full');
      const undo = { type: 'broaden/remove-issue', payload: { id: ctx.id } };
      return accept([{ type: 'broaden/issue-set', issue: issueOf(ctx.id, input) }], undo);
    },
  }),

  /** The facilitator rewords an issue, or puts one back under the id that it had. */
  'broaden/set-issue': command({
    by: ['facilitator'],
    input: z.strictObject({ id, ...issueFields }),
    decide: (input, all) => {
      const before = all.broaden.issues.get(input.id);
      const undo = before
        ? { type: 'broaden/set-issue', payload: issueOf(before.id, before) }
        : { type: 'broaden/remove-issue', payload: { id: input.id } };
      return accept([{ type: 'broaden/issue-set', issue: issueOf(input.id, input) }], undo);
    },
  }),

  'broaden/remove-issue': command({
    by: ['facilitator'],
    input: z.strictObject({ id }),
    decide: (input, all) => {
      const issue = all.broaden.issues.get(input.id);
      if (!issue) return refuse('no-such-issue');
      if (all.options.options.rows.some((option) => option.issues?.includes(input.id)))
        return refuse('issue-in-use');
      return accept([{ type: 'broaden/issue-removed', id: input.id }], {
        type: 'broaden/set-issue',
        payload: issueOf(issue.id, issue),
      });
    },
  }),

  /** Makes a goal, or changes the one with this id. */
  'broaden/set-goal': command({
    by: ['facilitator', 'participant'],
    input: z.strictObject({
      id: id.optional(),
      indicator: text(limits.title),
      unit: text(limits.name),
      baseline: number,
      target: number,
      date: day,
    }),
    decide: (input, all, ctx) => {
      if (all.broaden.goals.size >= most) return refuse('board-full');
      const goal = { ...input, id: input.id ?? ctx.id };
      const before = all.broaden.goals.get(goal.id);
      if (!before)
        return accept([{ type: 'broaden/goal-set', goal }], {
          type: 'broaden/remove-goal',
          payload: { id: goal.id },
        });
      const { rev: _, ...payload } = before;
      return accept([{ type: 'broaden/goal-set', goal }], { type: 'broaden/set-goal', payload });
    },
  }),

  'broaden/remove-goal': command({
    by: ['facilitator'],
    input: z.strictObject({ id }),
    decide: (input, all) => {
      const goal = all.broaden.goals.get(input.id);
      if (!goal) return refuse('no-such-goal');
      const { rev: _, ...payload } = goal;
      return accept([{ type: 'broaden/goal-removed', id: input.id }], {
        type: 'broaden/set-goal',
        payload,
      });
    },
  }),
};
