import { z } from 'zod';
import { command, refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import { day, id, optionalText, text } from '../../workshop/text.ts';
import { accept } from './events.ts';
import { roadmapHolds } from './plan.ts';
import { isSignatureStale, signatories, signedSources } from './signing.ts';
import { type Signature, textFields } from './slice.ts';

const dates = z
  .array(day)
  .max(40)
  .transform((days) => [...new Set(days)].toSorted());

/** What else the agreement says, who must still say yes, and the signatures. */
export const agreementCommands = {
  'phase/set-text': command({
    by: ['facilitator'],
    input: z.strictObject({ field: z.enum(textFields), text: optionalText(limits.long) }),
    decide: (input, all) =>
      accept([{ type: 'phase/text-set', field: input.field, text: input.text }], {
        type: 'phase/set-text',
        payload: { field: input.field, text: all.phase.agreement[input.field] },
      }),
  }),

  /** When the parties look back (`reviewDates`), and when they are asked how it goes (`followUpDates`). */
  'phase/set-dates': command({
    by: ['facilitator'],
    input: z.strictObject({ reviewDates: dates, followUpDates: dates }),
    decide: (input, all) => {
      const { reviewDates, followUpDates } = all.phase.agreement;
      return accept([{ type: 'phase/dates-set', ...input }], {
        type: 'phase/set-dates',
        payload: { reviewDates, followUpDates },
      });
    },
  }),

  /** Which body must still say yes for a party, and when. */
  'phase/set-ratification': command({
    by: ['facilitator', 'mandate'],
    input: z.strictObject({ party: id, body: text(limits.title), date: day.nullable() }),
    decide: ({ party, body, date }, all, ctx) => {
      if (!all.session.parties.has(party)) return refuse('no-such-party');
      if (ctx.actor.role !== 'facilitator' && ctx.actor.party !== party) return refuse('not-yours');
      return accept([{ type: 'phase/ratification-set', ratification: { id: party, body, date } }]);
    },
  }),

  'phase/remove-ratification': command({
    by: ['facilitator', 'mandate'],
    input: z.strictObject({ party: id }),
    decide: ({ party }, all, ctx) => {
      if (!all.phase.ratifications.has(party)) return refuse('no-such-line');
      if (ctx.actor.role !== 'facilitator' && ctx.actor.party !== party) return refuse('not-yours');
      return accept([{ type: 'phase/ratification-removed', id: party }]);
    },
  }),

  /** A party signs the agreement as it reads now, by someone with its mandate. When something changes, it is asked again. */
  'phase/sign': command({
    by: ['mandate'],
    input: z.strictObject({ reservation: optionalText(limits.card) }),
    decide: (input, all, ctx) => {
      const party = ctx.actor.party ?? '';
      const { outcome } = all.improve;
      if (!outcome || outcome.kind === 'none') return refuse('no-outcome');
      if (!signatories(all).includes(party)) return refuse('party-outside');
      if (!roadmapHolds(all)) return refuse('roadmap-open');
      const old = all.phase.signatures.get(party);
      if (old && !isSignatureStale(all, old)) return refuse('already-signed');
      const signature: Signature = {
        id: party,
        by: ctx.actor.id,
        at: ctx.now,
        reservation: input.reservation,
        sources: signedSources(all),
      };
      return accept([{ type: 'phase/signed', signature }]);
    },
  }),

  'phase/unsign': command({
    by: ['mandate'],
    input: z.strictObject({}),
    decide: (_input, all, ctx) => {
      const party = ctx.actor.party ?? '';
      return all.phase.signatures.has(party)
        ? accept([{ type: 'phase/unsigned', id: party }])
        : refuse('not-signed');
    },
  }),
};
