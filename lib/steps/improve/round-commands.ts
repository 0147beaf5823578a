import { z } from 'zod';
import { command, refuse } from '../../workshop/kernel.ts';
import { needs } from '../../workshop/round.ts';
import { id } from '../../workshop/text.ts';
import { accept, type ImproveEvent } from './events.ts';
import { judged, partyIds } from './judge.ts';
import type { ImproveSecret, Round, SilentLevel } from './slice.ts';
import { currentRound, currentVersion } from './standing.ts';
import { openBase } from './text-commands.ts';

const isLevelOf =
  (round: string) =>
  (row: ImproveSecret): row is SilentLevel =>
    row.kind === 'level' && row.given.round === round;

/** A round of levels on the current version, as the facilitator leads it. */
export const roundCommands = {
  /** Opens a silent round for all parties; with no version yet, the base package becomes version 1 first. */
  'improve/open-round': command({
    by: ['facilitator'],
    input: z.strictObject({}),
    decide: (_input, all, ctx) => {
      const { improve } = all;
      const last = currentRound(improve);
      if (last?.state === 'silent') return refuse('round-silent');
      if (improve.outcome) return refuse('outcome-recorded');
      const done = improve.rounds.rows.filter((round) => round.kind === 'levels').length;
      if (done >= improve.maxRounds) return refuse('rounds-used', { rounds: improve.maxRounds });
      const first = currentVersion(improve) ? null : openBase(all);
      const version = currentVersion(improve) ?? first?.version;
      if (!version) return refuse('no-base-package');
      const round: Round = {
        id: ctx.id,
        kind: 'levels',
        number: done + 1,
        version: version.number,
        amendment: null,
        parties: partyIds(all),
        state: 'silent',
        given: 0,
      };
      const opened: ImproveEvent = { type: 'improve/round-opened', round };
      return accept(first ? [first, opened] : [opened], {
        type: 'improve/drop-round',
        payload: { round: ctx.id },
      });
    },
  }),

  /** Takes back the opening of a round in which nobody has given a level. */
  'improve/drop-round': command({
    by: ['facilitator'],
    input: z.strictObject({ round: id }),
    decide: (input, all) => {
      const round = currentRound(all.improve);
      if (!round || round.id !== input.round || round.given > 0) return refuse('undo-too-late');
      return accept([{ type: 'improve/round-dropped', id: round.id }]);
    },
  }),

  /** Shows all levels at once. For a retest the outcome of the amendment follows from them. */
  'improve/reveal': command({
    by: ['facilitator'],
    wait: true,
    input: z.strictObject({}),
    decide: (_input, all) => {
      const round = currentRound(all.improve);
      const idle = needs(round?.state ?? 'idle', 'silent');
      if (!round || idle) return idle ?? refuse('round-idle');
      const rows = all.improve.secret.rows.filter(isLevelOf(round.id)).map((row) => row.given);
      if (rows.length === 0) return refuse('no-levels-yet');
      const named = all.session.anonymity.improve === 'names';
      const levels = partyIds(all)
        .flatMap((party) => rows.filter((row) => row.party === party))
        .map((row) => (named ? row : { ...row, by: null }));
      const events: ImproveEvent[] = [{ type: 'improve/revealed', round: round.id, levels }];
      const amendment = round.amendment && all.improve.amendments.get(round.amendment);
      if (amendment) events.push(judged(all, amendment, levels));
      return accept(events, { type: 'improve/unreveal', payload: { round: round.id } });
    },
  }),

  /** Turns the levels back, as long as nothing was said about them. */
  'improve/unreveal': command({
    by: ['facilitator'],
    wait: true,
    input: z.strictObject({ round: id }),
    decide: (input, all) => {
      const round = currentRound(all.improve);
      if (!round || round.id !== input.round || round.state !== 'revealed')
        return refuse('undo-too-late');
      const levels = all.improve.levels.rows.filter((row) => row.round === round.id);
      const used = levels.some(
        (row) =>
          row.before.length > 0 ||
          all.improve.remarks.rows.some((remark) => remark.on === row.id) ||
          all.improve.amendments.rows.some((amendment) => amendment.answers?.given === row.id),
      );
      if (used || all.improve.outcome || all.improve.closing) return refuse('undo-too-late');
      const events: ImproveEvent[] = [{ type: 'improve/hidden', round: round.id }];
      for (const given of levels) {
        const to = { parties: [given.party] };
        const back: SilentLevel = {
          id: `level:${given.id}`,
          to,
          kind: 'level',
          given,
          other: null,
        };
        events.push({ type: 'improve/level-given-silently', to, row: back });
        const facilitators = { facilitators: true } as const;
        const noted = {
          id: `noted:${given.id}`,
          to: facilitators,
          kind: 'noted',
          in: round.id,
          party: given.party,
        } as const;
        events.push({ type: 'improve/noted', to: facilitators, row: noted });
      }
      return accept(events);
    },
  }),

  /** Closes the talk about a round. An open question is answered first: a party at 5 has not decided yet. */
  'improve/close-round': command({
    by: ['facilitator'],
    input: z.strictObject({}),
    decide: (_input, all) => {
      const round = currentRound(all.improve);
      const closed = needs(round?.state ?? 'idle', 'revealed');
      if (!round || closed) return closed ?? refuse('round-idle');
      if (all.improve.levels.rows.some((row) => row.round === round.id && row.level === 5))
        return refuse('question-open');
      return accept([{ type: 'improve/round-closed', id: round.id }], {
        type: 'improve/reopen-round',
        payload: { round: round.id },
      });
    },
  }),

  'improve/reopen-round': command({
    by: ['facilitator'],
    input: z.strictObject({ round: id }),
    decide: (input, all) => {
      const round = currentRound(all.improve);
      if (!round || round.id !== input.round || round.state !== 'closed')
        return refuse('undo-too-late');
      return accept([{ type: 'improve/round-reopened', id: round.id }]);
    },
  }),

  'improve/set-rounds': command({
    by: ['facilitator'],
    input: z.strictObject({ rounds: z.int().min(1).max(12) }),
    decide: (input, all) => {
      const done = all.improve.rounds.rows.filter((round) => round.kind === 'levels').length;
      if (input.rounds < done) return refuse('rounds-done', { rounds: done });
      return accept([{ type: 'improve/rounds-set', rounds: input.rounds }], {
        type: 'improve/set-rounds',
        payload: { rounds: all.improve.maxRounds },
      });
    },
  }),
};
