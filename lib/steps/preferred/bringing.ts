import { z } from 'zod';
import { type Actor, command, type Decision, refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import type { State } from '../../workshop/state.ts';
import { id, optionalText } from '../../workshop/text.ts';
import { accept } from './events.ts';
import { certainties, kinds } from './slice.ts';

const amount = z.number().min(0).max(1e12).nullable();
const fields = {
  kind: z.enum(kinds),
  amount,
  unit: optionalText(limits.name),
  perYear: amount,
  certainty: z.enum(certainties),
  essential: z.boolean(),
  note: optionalText(limits.card),
};

/** The party for whom someone may write this down: one's own, or, for the facilitator, the one named. */
function partyFor(all: State, actor: Actor, named: string | undefined): string | Decision<never> {
  const party = actor.role === 'facilitator' ? named : actor.party;
  if (!party || !all.session.parties.has(party)) return refuse('no-such-party');
  return actor.role !== 'facilitator' && named !== undefined && named !== party
    ? refuse('not-your-party')
    : party;
}

const onTheTable = (all: State, option: string): boolean => all.options.options.has(option);

/** Only who holds a party's mandate can promise something as mandated. */
const tooSure = (actor: Actor, certainty: string | undefined): boolean =>
  certainty === 'mandated' && !actor.mandate;

export const bringingCommands = {
  'preferred/offer-contribution': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({ option: id, party: id.optional(), ...fields }),
    decide: (input, all, ctx) => {
      const party = partyFor(all, ctx.actor, input.party);
      if (typeof party !== 'string') return party;
      if (!onTheTable(all, input.option)) return refuse('no-such-option');
      if (tooSure(ctx.actor, input.certainty)) return refuse('needs-mandate');
      return accept([
        {
          type: 'preferred/contribution-set',
          contribution: { ...input, id: ctx.id, party, rev: 1 },
        },
      ]);
    },
  }),

  'preferred/change-contribution': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({ contribution: id, ...z.strictObject(fields).partial().shape }),
    decide: (input, all, ctx) => {
      const { contribution: rowId, ...changes } = input;
      const row = all.preferred.contributions.get(rowId);
      if (!row) return refuse('no-such-contribution');
      const party = partyFor(all, ctx.actor, row.party);
      if (typeof party !== 'string') return party;
      // What was promised with a mandate is not changed, and nothing is made a promise, without one.
      if (tooSure(ctx.actor, row.certainty) || tooSure(ctx.actor, changes.certainty))
        return refuse('needs-mandate');
      const given = Object.fromEntries(
        Object.entries(changes).filter(([, value]) => value !== undefined),
      );
      return accept([
        {
          type: 'preferred/contribution-set',
          contribution: { ...row, ...given, rev: row.rev + 1 },
        },
      ]);
    },
  }),

  'preferred/withdraw-contribution': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({ contribution: id }),
    decide: (input, all, ctx) => {
      const row = all.preferred.contributions.get(input.contribution);
      if (!row) return refuse('no-such-contribution');
      const party = partyFor(all, ctx.actor, row.party);
      return typeof party === 'string'
        ? accept([{ type: 'preferred/contribution-gone', id: row.id }])
        : party;
    },
  }),

  /** An option goes against an interest of a party: said by that party, or noted by the facilitator. */
  'preferred/name-harm': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({ option: id, party: id.optional(), interest: id }),
    decide: (input, all, ctx) => {
      const party = partyFor(all, ctx.actor, input.party);
      if (typeof party !== 'string') return party;
      if (!onTheTable(all, input.option)) return refuse('no-such-option');
      if (!all.broaden.interests.has(input.interest)) return refuse('no-such-interest');
      const same = ({
        option,
        party: of,
        interest,
      }: {
        option: string;
        party: string;
        interest: string;
      }) => option === input.option && of === party && interest === input.interest;
      if (all.preferred.harms.rows.some(same)) return refuse('harm-twice');
      const harm = { id: ctx.id, option: input.option, party, interest: input.interest };
      return accept([{ type: 'preferred/harm-set', harm }]);
    },
  }),

  'preferred/drop-harm': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({ harm: id }),
    decide: (input, all, ctx) => {
      const row = all.preferred.harms.get(input.harm);
      if (!row) return refuse('no-such-harm');
      const party = partyFor(all, ctx.actor, row.party);
      return typeof party === 'string'
        ? accept([{ type: 'preferred/harm-gone', id: row.id }])
        : party;
    },
  }),

  /** The table looked at an option and nobody loses by it. A harm named later takes the mark away. */
  'preferred/set-harmless': command({
    by: ['facilitator'],
    input: z.strictObject({ option: id, harmless: z.boolean() }),
    decide: (input, all) => {
      if (!onTheTable(all, input.option)) return refuse('no-such-option');
      if (input.harmless && all.preferred.harms.rows.some((harm) => harm.option === input.option))
        return refuse('has-harm');
      return accept([
        { type: 'preferred/harmless-set', option: input.option, harmless: input.harmless },
      ]);
    },
  }),

  'preferred/offer-compensation': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({
      option: id,
      from: id.optional(),
      to: id,
      interest: id,
      amount,
      unit: optionalText(limits.name),
      text: optionalText(limits.card),
    }),
    decide: (input, all, ctx) => {
      const from = partyFor(all, ctx.actor, input.from);
      if (typeof from !== 'string') return from;
      if (!onTheTable(all, input.option)) return refuse('no-such-option');
      if (!all.session.parties.has(input.to)) return refuse('no-such-party');
      if (input.to === from) return refuse('pays-itself');
      if (!all.broaden.interests.has(input.interest)) return refuse('no-such-interest');
      return accept([
        {
          type: 'preferred/compensation-set',
          compensation: { ...input, id: ctx.id, from, rev: 1 },
        },
      ]);
    },
  }),

  'preferred/withdraw-compensation': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({ compensation: id }),
    decide: (input, all, ctx) => {
      const row = all.preferred.compensations.get(input.compensation);
      if (!row) return refuse('no-such-compensation');
      const party = partyFor(all, ctx.actor, row.from);
      return typeof party === 'string'
        ? accept([{ type: 'preferred/compensation-gone', id: row.id }])
        : party;
    },
  }),
};
