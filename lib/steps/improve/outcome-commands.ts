import { z } from 'zod';
import { offersOneMoreRound, standing } from '../../analysis/consent.ts';
import { command, refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import { seatedParties } from '../../workshop/seated.ts';
import { id, text } from '../../workshop/text.ts';
import { accept, type ImproveEvent } from './events.ts';
import { partyIds } from './judge.ts';
import { hasLine } from './level-commands.ts';
import type { ClosingScore, Outcome } from './slice.ts';
import { currentRound, currentVersion, levelsNow } from './standing.ts';
import { mayName } from './upstream.ts';

/** Reservations, the closing question, and what came of it. */
export const outcomeCommands = {
  /** What a party wants on record although it goes along. */
  'improve/reserve': command({
    by: ['mandate'],
    input: z.strictObject({
      text: text(limits.card),
      element: id.nullable(),
      interest: id.nullable(),
    }),
    decide: (input, all, ctx) => {
      const version = currentVersion(all.improve);
      const { party } = ctx.actor;
      if (!version || !party) return refuse('no-base-package');
      if (all.improve.outcome) return refuse('outcome-recorded');
      if (input.element && !hasLine(version, input.element)) return refuse('no-such-line');
      if (input.interest && !mayName(all, party, input.interest)) return refuse('no-such-interest');
      const by = all.session.anonymity.improve === 'names' ? ctx.actor.id : null;
      const reservation = { id: ctx.id, party, by, version: version.number, ...input };
      return accept([{ type: 'improve/reserved', reservation }]);
    },
  }),

  'improve/withdraw-reservation': command({
    by: ['mandate'],
    input: z.strictObject({ reservation: id }),
    decide: (input, all, ctx) => {
      const row = all.improve.reservations.get(input.reservation);
      if (!row) return refuse('no-such-line');
      if (row.party !== ctx.actor.party) return refuse('not-yours');
      if (all.improve.outcome) return refuse('outcome-recorded');
      return accept([{ type: 'improve/reservation-withdrawn', id: row.id }]);
    },
  }),

  /** Asks each party, in private: is this the best we could think of together? */
  'improve/ask-closing': command({
    by: ['facilitator'],
    input: z.strictObject({}),
    decide: (_input, all, ctx) => {
      const version = currentVersion(all.improve);
      if (!version) return refuse('no-base-package');
      if (currentRound(all.improve)?.state === 'silent') return refuse('round-silent');
      if (all.improve.closing?.state === 'silent') return refuse('closing-open');
      const test = {
        id: ctx.id,
        version: version.number,
        state: 'silent',
        given: 0,
        enough: null,
      } as const;
      return accept([{ type: 'improve/closing-asked', test }]);
    },
  }),

  'improve/answer-closing': command({
    by: ['mandate'],
    input: z.strictObject({ score: z.int().min(1).max(5) }),
    decide: (input, all, ctx) => {
      const test = all.improve.closing;
      const { party } = ctx.actor;
      if (test?.state !== 'silent' || !party) return refuse('round-idle');
      const key = `closing:${test.id}:${party}`;
      const to = { parties: [party] };
      const row = {
        id: key,
        to,
        kind: 'closing',
        test: test.id,
        party,
        by: ctx.actor.id,
        score: input.score,
      } as const;
      const events: ImproveEvent[] = [{ type: 'improve/closing-answered', to, row }];
      if (!all.improve.secret.has(key)) {
        const facilitators = { facilitators: true } as const;
        const noted = {
          id: `noted:${test.id}:${party}`,
          to: facilitators,
          kind: 'noted',
          in: test.id,
          party,
        } as const;
        events.push(
          { type: 'improve/noted', to: facilitators, row: noted },
          { type: 'improve/closing-counted' },
        );
      }
      return accept(events);
    },
  }),

  /** Ends the closing test. One 3 or less offers one more round; who said it stays with that party. */
  'improve/close-closing': command({
    by: ['facilitator'],
    wait: true,
    input: z.strictObject({}),
    decide: (_input, all) => {
      const test = all.improve.closing;
      if (test?.state !== 'silent') return refuse('round-idle');
      const rows = all.improve.secret.rows.filter(
        (row): row is ClosingScore => row.kind === 'closing' && row.test === test.id,
      );
      const missing = seatedParties(all).filter(
        (party) => !rows.some((row) => row.party === party),
      ).length;
      if (missing > 0) return refuse('closing-incomplete', { missing });
      const more = offersOneMoreRound(rows.map((row) => row.score));
      const events: ImproveEvent[] = [{ type: 'improve/closing-closed', enough: !more }];
      const done = all.improve.rounds.rows.filter((round) => round.kind === 'levels').length;
      if (more && done >= all.improve.maxRounds)
        events.push({ type: 'improve/rounds-set', rounds: done + 1 });
      return accept(events);
    },
  }),

  /**
   * Records how it ended. Consent takes every party's level on this very version to go along; with reservations on record it is consent
   * with reservations; partial names the one party that stays out. Without agreement is always possible.
   */
  'improve/record-outcome': command({
    by: ['facilitator'],
    input: z.strictObject({
      kind: z.enum(['consent', 'consent-with-reservations', 'partial', 'none']),
      without: id.nullable(),
    }),
    decide: (input, all, ctx) => {
      const { improve } = all;
      const version = currentVersion(improve);
      if (!version) return refuse('no-base-package');
      if (currentRound(improve)?.state === 'silent' || improve.closing?.state === 'silent')
        return refuse('round-silent');
      if (improve.outcome) return refuse('outcome-recorded');
      if ((input.kind === 'partial') !== (input.without !== null)) return refuse('malformed');
      if (input.without !== null && !all.session.parties.has(input.without))
        return refuse('no-such-party');
      const now = levelsNow(improve);
      const counted = partyIds(all).filter((party) => party !== input.without);
      const stand = standing(counted, now);
      const reservations = improve.reservations.rows
        .filter((row) => counted.includes(row.party))
        .map((row) => row.id);
      if (input.kind !== 'none') {
        if (stand.silent.length > 0) return refuse('party-unheard');
        if (stand.asking.length > 0) return refuse('question-open');
        if (stand.objecting.length > 0) return refuse('objection-open');
        if (input.kind === 'consent' && reservations.length > 0)
          return refuse('reservations-recorded');
        if (input.kind === 'consent-with-reservations' && reservations.length === 0)
          return refuse('no-reservations');
      }
      const levels = partyIds(all).flatMap((party) => {
        const level = now[party];
        return level === undefined ? [] : [{ party, level }];
      });
      const outcome: Outcome = {
        kind: input.kind,
        version: version.number,
        without: input.without,
        levels,
        reservations,
        at: ctx.now,
      };
      return accept([{ type: 'improve/outcome-recorded', outcome }], {
        type: 'improve/withdraw-outcome',
        payload: {},
      });
    },
  }),

  'improve/withdraw-outcome': command({
    by: ['facilitator'],
    input: z.strictObject({}),
    decide: (_input, all) =>
      all.improve.outcome ? accept([{ type: 'improve/outcome-withdrawn' }]) : refuse('no-outcome'),
  }),
};
