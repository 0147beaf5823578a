import { z } from 'zod';
import { command, refuse } from '../workshop/kernel.ts';
import { limits } from '../workshop/limits.ts';
import type { State } from '../workshop/state.ts';
import { id, optionalText, text } from '../workshop/text.ts';
import { accept } from './events.ts';
import type { Parked } from './slice.ts';

/** More than any table comes back to. */
const most = 200;

/** Who parked it, as far as the step it came up in lets everyone know. The lobby has no cards to keep apart from. */
function shown(all: State, party: string | null, person: string): Pick<Parked, 'party' | 'by'> {
  const { step, anonymity } = all.session;
  const level = step === null ? 'party' : anonymity[step];
  if (party === null || level === 'anonymous') return {};
  return level === 'names' ? { party, by: person } : { party };
}

const openOne = (all: State, subject: string): Parked | undefined => {
  const row = all.facilitation.parked.get(subject);
  return row && !row.gone && row.settled === undefined ? row : undefined;
};

/**
 * Anyone at the table may park a subject: what bothers someone should not have to wait for a hand from the facilitator. Only facilitators
 * say that it was dealt with.
 */
export const parkingCommands = {
  'facilitation/park': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({ text: text(limits.title) }),
    decide: (input, all, ctx) => {
      if (all.facilitation.parked.size >= most) return refuse('parking-full');
      const { id: person, party } = ctx.actor;
      const parked = {
        id: ctx.id,
        text: input.text,
        step: all.session.step,
        ...shown(all, party, person),
      };
      return accept([
        { type: 'facilitation/parked', parked },
        { type: 'facilitation/owned', to: { persons: [person] }, id: ctx.id },
      ]);
    },
  }),

  'facilitation/settle': command({
    by: ['facilitator'],
    whenClosed: true,
    input: z.strictObject({ id, how: optionalText(limits.card) }),
    decide: (input, all) =>
      openOne(all, input.id)
        ? accept([{ type: 'facilitation/settled', ...input }], {
            type: 'facilitation/unsettle',
            payload: { id: input.id },
          })
        : refuse('not-parked'),
  }),

  /** Back on the list: it was not dealt with after all. */
  'facilitation/unsettle': command({
    by: ['facilitator'],
    whenClosed: true,
    input: z.strictObject({ id }),
    decide: (input, all) => {
      const row = all.facilitation.parked.get(input.id);
      if (row?.settled === undefined || row.gone) return refuse('not-parked');
      return accept([{ type: 'facilitation/unsettled', id: input.id }], {
        type: 'facilitation/settle',
        payload: { id: input.id, how: row.settled },
      });
    },
  }),

  /** Off the list: by who parked it, or by a facilitator. */
  'facilitation/unpark': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({ id }),
    decide: (input, all, ctx) => {
      if (!openOne(all, input.id)) return refuse('not-parked');
      const own = all.facilitation.secret.get(input.id)?.to.persons?.includes(ctx.actor.id);
      if (!own && ctx.actor.role !== 'facilitator') return refuse('not-yours');
      return accept([{ type: 'facilitation/unparked', id: input.id, gone: true }], {
        type: 'facilitation/repark',
        payload: { id: input.id },
      });
    },
  }),

  'facilitation/repark': command({
    by: ['facilitator'],
    input: z.strictObject({ id }),
    decide: (input, all) =>
      all.facilitation.parked.get(input.id)?.gone
        ? accept([{ type: 'facilitation/unparked', id: input.id, gone: false }], {
            type: 'facilitation/unpark',
            payload: { id: input.id },
          })
        : refuse('not-parked'),
  }),
};
