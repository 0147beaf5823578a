import { z } from 'zod';
import { command, refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import { id, optionalText, text } from '../../workshop/text.ts';
import { accept } from './events.ts';
import { presentTheme } from './present-theme.ts';

/** The theme in words: every wording is kept, the last one counts, and parties consent to that one only. */
export const themeCommands = {
  'broaden/word-theme': command({
    by: ['facilitator', 'participant', 'system'],
    input: z.strictObject({
      text: text(limits.card),
      inScope: optionalText(limits.card).optional(),
      outScope: optionalText(limits.card).optional(),
    }),
    decide: (input, all, ctx) => {
      if (all.broaden.themes.size >= 200) return refuse('board-full');
      const party = ctx.actor.party ? { party: ctx.actor.party } : {};
      const { text, inScope = '', outScope = '' } = input;
      const theme = { id: ctx.id, text, inScope, outScope, ...party };
      const undo = { type: 'broaden/withdraw-theme', payload: { id: ctx.id } };
      return accept([{ type: 'broaden/theme-worded', theme }], undo);
    },
  }),

  /** Back to the wording before, with the consents that it had. */
  'broaden/withdraw-theme': command({
    by: ['facilitator'],
    input: z.strictObject({ id }),
    decide: (input, all) =>
      presentTheme(all.broaden)?.id === input.id
        ? accept([{ type: 'broaden/theme-withdrawn', id: input.id }])
        : refuse('theme-reworded'),
  }),

  'broaden/remark-theme': command({
    by: ['facilitator', 'participant'],
    input: z.strictObject({ theme: id, text: text(limits.card) }),
    decide: (input, all, ctx) => {
      if (!all.broaden.themes.has(input.theme)) return refuse('no-such-theme');
      const party = ctx.actor.party ? { party: ctx.actor.party } : {};
      return accept([
        { type: 'broaden/theme-remarked', remark: { id: ctx.id, ...input, ...party } },
      ]);
    },
  }),

  /** A party consents to the wording that it has read, named by `theme`: nobody consents to one that slipped in since. */
  'broaden/consent-theme': command({
    by: ['mandate'],
    input: z.strictObject({ theme: id, remark: optionalText(limits.card).optional() }),
    decide: (input, all, ctx) => {
      const { theme, remark } = input;
      if (presentTheme(all.broaden)?.id !== theme) return refuse('theme-reworded');
      const party = ctx.actor.party ?? '';
      const consent = { id: `${theme}:${party}`, theme, party, ...(remark ? { remark } : {}) };
      return accept([{ type: 'broaden/theme-consented', consent }]);
    },
  }),

  'broaden/withdraw-consent': command({
    by: ['mandate'],
    input: z.strictObject({ theme: id }),
    decide: (input, _all, ctx) =>
      accept([
        { type: 'broaden/consent-withdrawn', id: `${input.theme}:${ctx.actor.party ?? ''}` },
      ]),
  }),

  /** What the party does if there is no agreement: for its own people only. Empty text takes it away. */
  'broaden/set-no-deal': command({
    by: ['participant'],
    input: z.strictObject({ text: optionalText(limits.long) }),
    decide: (input, _all, ctx) => {
      const party = ctx.actor.party ?? '';
      return accept([
        { type: 'broaden/no-deal-set', to: { parties: [party] }, party, text: input.text },
      ]);
    },
  }),
};
