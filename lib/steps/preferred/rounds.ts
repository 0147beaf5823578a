import { z } from 'zod';
import { command, type Decision, refuse } from '../../workshop/kernel.ts';
import { roundOrder, zeroOption } from '../../workshop/standing.ts';
import type { State } from '../../workshop/state.ts';
import { id } from '../../workshop/text.ts';
import { countRound } from './count-round.ts';
import { accept } from './events.ts';
import { methods, type Round } from './slice.ts';

const roundInput = z.strictObject({ round: id });

/** Options that can be voted on: on the table, and not merged into another. */
const votable = (all: State, option: string): boolean => {
  const card = all.options.options.get(option);
  return card !== undefined && !card.hidden && !card.mergedInto;
};

const sourcesOf = (all: State, options: readonly string[]) =>
  options.flatMap((option) => {
    const card = all.options.options.get(option);
    return card ? [{ id: option, rev: card.rev }] : [];
  });

/** The round, closed or open as asked for; else the refusal. */
function roundIn(all: State, round: string, state: Round['state']): Round | Decision<never> {
  const found = all.preferred.rounds.get(round);
  if (!found) return refuse('no-such-round');
  return found.state === state ? found : refuse(state === 'open' ? 'round-closed' : 'vote-open');
}

export const roundCommands = {
  /** Opens a secret ballot on the chosen options; in resistance doing nothing always comes along. */
  'preferred/open-round': command({
    by: ['facilitator'],
    input: z.strictObject({
      method: z.enum(methods).default('resistance'),
      options: z.array(id).min(1).max(200),
      dots: z.int().min(1).max(20).default(5),
      take: z.int().min(1).max(200).optional(),
    }),
    decide: (input, all, ctx) => {
      if (all.preferred.openRound) return refuse('vote-open');
      const chosen = input.options.filter((option) => option !== zeroOption);
      if (new Set(input.options).size < input.options.length) return refuse('option-twice');
      if (!chosen.every((option) => votable(all, option))) return refuse('no-such-option');
      const resisting = input.method === 'resistance';
      const options =
        resisting || chosen.length < input.options.length ? [...chosen, zeroOption] : chosen;
      if (options.length < 2) return refuse('too-few-options');
      const round: Round = {
        id: ctx.id,
        method: input.method,
        options,
        sources: sourcesOf(all, chosen),
        dots: input.method === 'dots' ? input.dots : 0,
        take: resisting ? 0 : Math.min(input.take ?? Math.ceil(options.length / 2), options.length),
        state: 'open',
        voted: 0,
        tallies: [],
        ranked: null,
        reasons: [],
        tie: { facilitator: [], lot: [] },
      };
      return accept([{ type: 'preferred/opened', round }], {
        type: 'preferred/cancel-round',
        payload: { round: ctx.id },
      });
    },
  }),

  /** Closes the ballot and shows to all what it counted per party; never a single ballot. */
  'preferred/close-round': command({
    by: ['facilitator'],
    wait: true,
    input: roundInput,
    decide: (input, all) => {
      const round = roundIn(all, input.round, 'open');
      if ('ok' in round) return round;
      return accept([{ type: 'preferred/closed', round: round.id, ...countRound(all, round) }], {
        type: 'preferred/reopen-round',
        payload: { round: round.id },
      });
    },
  }),

  /** Takes a close back: the ballots are still there, and can be changed again. */
  'preferred/reopen-round': command({
    by: ['facilitator'],
    input: roundInput,
    decide: (input, all) => {
      if (all.preferred.openRound) return refuse('vote-open');
      const round = roundIn(all, input.round, 'closed');
      return 'ok' in round ? round : accept([{ type: 'preferred/reopened', round: round.id }]);
    },
  }),

  /** Breaks an open ballot off, with the votes in it. */
  'preferred/cancel-round': command({
    by: ['facilitator'],
    input: roundInput,
    decide: (input, all) => {
      const round = roundIn(all, input.round, 'open');
      return 'ok' in round ? round : accept([{ type: 'preferred/cancelled', round: round.id }]);
    },
  }),

  /** Options changed after the vote, and the table lets the vote stand. */
  'preferred/confirm-round': command({
    by: ['facilitator'],
    input: roundInput,
    decide: (input, all) => {
      const round = roundIn(all, input.round, 'closed');
      if ('ok' in round) return round;
      return accept([
        {
          type: 'preferred/round-confirmed',
          round: round.id,
          sources: sourcesOf(all, round.options),
        },
      ]);
    },
  }),

  /** Where all figures tie, the facilitator decides; the announced rules come first and cannot be overruled. */
  'preferred/decide-tie': command({
    by: ['facilitator'],
    input: z.strictObject({ round: id, order: z.array(id).min(1).max(200) }),
    decide: (input, all) => {
      const round = roundIn(all, input.round, 'closed');
      if ('ok' in round) return round;
      const tied = roundOrder(round, all.session.parties.rows)
        .filter((group) => group.length > 1)
        .flat();
      if (!input.order.every((option) => tied.includes(option))) return refuse('no-tie');
      const earlier = round.tie.facilitator.filter((option) => !input.order.includes(option));
      const order = [...earlier, ...new Set(input.order)];
      return accept([{ type: 'preferred/tie-decided', round: round.id, by: 'facilitator', order }]);
    },
  }),

  /** The last resort. The lot is drawn from the command's id, which nobody can foresee to be lucky. */
  'preferred/draw-lot': command({
    by: ['facilitator'],
    wait: true,
    input: roundInput,
    decide: (input, all, ctx) => {
      const round = roundIn(all, input.round, 'closed');
      if ('ok' in round) return round;
      const tied = roundOrder(round, all.session.parties.rows)
        .filter((group) => group.length > 1)
        .flat();
      if (tied.length === 0) return refuse('no-tie');
      const drawn = tied.toSorted((a, b) => lot(ctx, a) - lot(ctx, b));
      return accept([
        {
          type: 'preferred/tie-decided',
          round: round.id,
          by: 'lot',
          order: [...round.tie.lot, ...drawn],
        },
      ]);
    },
  }),
};

/** FNV-1a of the command's id, its moment at the server and the option: even, and fixed once drawn. */
function lot(ctx: { readonly id: string; readonly now: number }, option: string): number {
  let hash = 0x811c9dc5;
  for (const char of `${ctx.now}:${ctx.id}:${option}`)
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
