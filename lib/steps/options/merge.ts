import { z } from 'zod';
import { command, refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import { needs } from '../../workshop/round.ts';
import { id, optionalText, text } from '../../workshop/text.ts';
import { contentOf } from './content.ts';
import { accept } from './events.ts';
import { lookAlikeId } from './look-alike-id.ts';
import type { LookAlike, OptionContent } from './slice.ts';

/** The most pairs that are worth a conversation. */
const mostPairs = 60;

const union = (lists: readonly (readonly string[] | undefined)[]) => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

/** Merging keeps each original, and can be undone. */
export const mergeCommands = {
  /** `others` are taken into `into`, which gets the new wording and the issues and interests of all. */
  'options/merge': command({
    by: ['facilitator'],
    input: z.strictObject({
      into: id,
      others: z.array(id).min(1).max(20),
      title: text(limits.title),
      text: optionalText(limits.card).optional(),
    }),
    decide: (input, all, ctx) => {
      const { options, round } = all.options;
      const wrong = needs(round, 'revealed', 'closed');
      if (wrong) return wrong;
      const others = [...new Set(input.others)];
      const into = options.get(input.into);
      const rows = others.map((other) => options.get(other));
      if (!into || rows.some((row) => !row)) return refuse('no-such-option');
      if (others.includes(into.id)) return refuse('merge-with-itself');
      if ([into, ...rows].some((row) => row?.mergedInto || row?.hidden))
        return refuse('already-merged');
      const now: OptionContent = contentOf({
        title: input.title,
        text: input.text,
        issues: union([into.issues, ...rows.map((row) => row?.issues)]),
        serves: union([into.serves, ...rows.map((row) => row?.serves)]),
        buildsOn: into.buildsOn,
      });
      const merge = { id: ctx.id, into: into.id, others, was: contentOf(into) };
      return accept([{ type: 'options/merged', merge, now }], {
        type: 'options/unmerge',
        payload: { id: ctx.id },
      });
    },
  }),

  /** Takes the last merge into an option apart: the card that stayed gets its own wording back. */
  'options/unmerge': command({
    by: ['facilitator'],
    input: z.strictObject({ id }),
    decide: (input, all) => {
      const merge = all.options.merges.get(input.id);
      if (!merge) return refuse('no-such-merge');
      const last = all.options.merges.rows.findLast((other) => other.into === merge.into);
      if (last?.id !== merge.id) return refuse('merged-since');
      const now = all.options.options.get(merge.into);
      const undo = now && {
        into: merge.into,
        others: merge.others,
        title: now.title,
        ...(now.text ? { text: now.text } : {}),
      };
      return accept(
        [{ type: 'options/unmerged', id: input.id }],
        undo && { type: 'options/merge', payload: undo },
      );
    },
  }),

  /** Puts pairs that look alike side by side for the table; the likeness itself is computed in the facilitator's browser. */
  'options/compare': command({
    by: ['facilitator'],
    input: z.strictObject({ pairs: z.array(z.tuple([id, id])).max(mostPairs) }),
    decide: (input, all) => {
      const wrong = needs(all.options.round, 'revealed', 'closed');
      if (wrong) return wrong;
      if (
        input.pairs.some(
          ([a, b]) => a === b || !all.options.options.has(a) || !all.options.options.has(b),
        )
      )
        return refuse('no-such-option');
      const pairs = input.pairs.map(([a, b]): LookAlike => ({ id: lookAlikeId(a, b), a, b }));
      return accept([{ type: 'options/compared', pairs }]);
    },
  }),

  /** Two that look alike but are not the same; or, with `apart: false`, look again. */
  'options/keep-apart': command({
    by: ['facilitator'],
    input: z.strictObject({ id: z.string().max(140), apart: z.boolean() }),
    decide: (input, all) =>
      all.options.lookAlikes.has(input.id)
        ? accept([{ type: 'options/kept-apart', ...input }], {
            type: 'options/keep-apart',
            payload: { id: input.id, apart: !input.apart },
          })
        : refuse('no-such-pair'),
  }),
};
