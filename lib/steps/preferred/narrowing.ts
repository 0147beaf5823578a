import { z } from 'zod';
import { JOKERS_PER_PARTY } from '../../analysis/shortlist.ts';
import { command, refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import { standing, zeroOption } from '../../workshop/standing.ts';
import { id, text } from '../../workshop/text.ts';
import type { OptionsEvent } from '../options/events.ts';
import { accept, type PreferredEvent } from './events.ts';

/** Saving, objecting and repairing: how the shortlist comes about after a vote. */
export const narrowingCommands = {
  /** A party keeps an option alive that the group did not take along; two at most, and none that is in repair. */
  'preferred/play-joker': command({
    by: ['mandate'],
    input: z.strictObject({ option: id }),
    decide: (input, all, ctx) => {
      const party = ctx.actor.party ?? '';
      const { live, repair, resting } = standing(all);
      if (input.option === zeroOption) return refuse('joker-on-zero');
      if (repair.some((row) => row.option === input.option)) return refuse('joker-in-repair');
      if (![...live.map((row) => row.option), ...resting].includes(input.option))
        return refuse('not-voted-on');
      const own = all.preferred.jokers.rows.filter((joker) => joker.party === party);
      if (own.some((joker) => joker.option === input.option)) return refuse('joker-twice');
      if (own.length >= JOKERS_PER_PARTY) return refuse('no-jokers-left');
      return accept([
        {
          type: 'preferred/joker-played',
          joker: { id: `${party}:${input.option}`, party, option: input.option },
        },
      ]);
    },
  }),

  'preferred/take-joker-back': command({
    by: ['mandate'],
    input: z.strictObject({ option: id }),
    decide: (input, all, ctx) => {
      const joker = all.preferred.jokers.get(`${ctx.actor.party}:${input.option}`);
      return joker
        ? accept([{ type: 'preferred/joker-taken-back', id: joker.id }])
        : refuse('no-such-joker');
    },
  }),

  /** A party for whom an option goes too far says why, and which of its interests it harms. */
  'preferred/explain-objection': command({
    by: ['participant'],
    input: z.strictObject({
      option: id,
      reason: text(limits.card),
      interest: id.nullable().default(null),
    }),
    decide: (input, all, ctx) => {
      const party = ctx.actor.party ?? '';
      const row = standing(all).repair.find(({ option }) => option === input.option);
      if (!row?.stoppedBy.includes(party)) return refuse('not-your-objection');
      if (input.interest !== null && !all.broaden.interests.has(input.interest))
        return refuse('no-such-interest');
      const objection = { id: `${input.option}:${party}`, party, ...input };
      return accept([{ type: 'preferred/objection-set', objection }]);
    },
  }),

  /**
   * Puts a repaired form beside an option that is in repair: a new option among the others, on the same issues, to be voted on
   * together with doing nothing.
   */
  'preferred/repair': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({
      option: id,
      title: text(limits.title),
      text: text(limits.card).optional(),
    }),
    decide: (input, all, ctx) => {
      const broken = all.options.options.get(input.option);
      if (!broken || !standing(all).repair.some(({ option }) => option === input.option))
        return refuse('not-in-repair');
      const party = all.session.anonymity.preferred === 'anonymous' ? null : ctx.actor.party;
      const { issues, serves } = broken;
      const content = {
        title: input.title,
        ...(input.text ? { text: input.text } : {}),
        ...(issues ? { issues } : {}),
        ...(serves ? { serves } : {}),
        buildsOn: broken.id,
      };
      return {
        ok: true,
        events: [
          { type: 'options/posted', id: ctx.id, ...content } satisfies OptionsEvent,
          {
            type: 'preferred/repaired',
            repair: { id: ctx.id, option: broken.id, party },
          } satisfies PreferredEvent,
        ],
        undo: { type: 'preferred/take-repair-back', payload: { repair: ctx.id } },
      };
    },
  }),

  /** By the party that proposed it, or by the facilitator; once it was voted on it stays. */
  'preferred/take-repair-back': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({ repair: id }),
    decide: (input, all, ctx) => {
      const repair = all.preferred.repairs.get(input.repair);
      if (!repair) return refuse('no-such-repair');
      if (ctx.actor.role !== 'facilitator' && repair.party !== ctx.actor.party)
        return refuse('not-yours');
      const voted = all.preferred.rounds.rows.some((round) => round.options.includes(input.repair));
      if (voted) return refuse('repair-voted-on');
      return {
        ok: true,
        events: [
          { type: 'preferred/repair-taken-back', id: input.repair } satisfies PreferredEvent,
          { type: 'options/hidden', id: input.repair, by: 'facilitator' } satisfies OptionsEvent,
        ],
      };
    },
  }),
};
