import { z } from 'zod';
import type { MovedOn } from '../../facilitation/events.ts';
import { type Command, command, refuse, stepIds } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import { lessAnonymous } from '../../workshop/round.ts';
import type { State } from '../../workshop/state.ts';
import { id, text } from '../../workshop/text.ts';
import { accept, type SessionEvent } from './events.ts';
import type { Party } from './slice.ts';

const step = z.enum(stepIds);
const party = z.strictObject({
  id,
  name: text(limits.name),
  short: text(24).optional(),
  mark: z.literal([1, 2, 3, 4, 5, 6, 7, 8]),
  weight: z.int().min(1).max(100),
});

/** What was lit, and the question that belonged to the step, end with it. */
const movedOn = ({ facilitation: { spotlight, message } }: State): MovedOn[] =>
  spotlight || (message && message.kind !== 'own') ? [{ type: 'facilitation/moved-on' }] : [];

/** How a facilitator opens, leads and closes a workshop. */
export const leadCommands = {
  'session/open': command({
    by: ['system'],
    input: z.strictObject({
      title: text(limits.title),
      language: z.enum(['nl', 'en']),
      parties: z.array(party).min(2).max(8),
    }),
    decide: (input, all, ctx) => {
      if (all.session.openedAt !== null) return refuse('already-open');
      if (new Set(input.parties.map((p) => p.id)).size < input.parties.length)
        return refuse('party-twice');
      const names = new Set(input.parties.map((p) => p.name.toLocaleLowerCase('nl')));
      if (names.size < input.parties.length) return refuse('party-twice');
      return accept([{ type: 'session/opened', ...input, at: ctx.now }]);
    },
  }),

  'session/retitle': command({
    by: ['facilitator'],
    input: z.strictObject({ title: text(limits.title) }),
    decide: (input) => accept([{ type: 'session/retitled', title: input.title }]),
  }),

  'session/set-party': command({
    by: ['facilitator'],
    input: z.strictObject({ party }),
    decide: (input, all) => {
      const others = all.session.parties.rows.filter((p) => p.id !== input.party.id);
      if (others.length >= 8) return refuse('too-many-parties');
      const same = (p: Party) =>
        p.name.toLocaleLowerCase('nl') === input.party.name.toLocaleLowerCase('nl');
      if (others.some(same)) return refuse('party-twice');
      return accept([{ type: 'session/party-set', party: input.party }]);
    },
  }),

  /**
   * To another step. Back is always possible. One step on takes the checklist of the steps in between: each item green or waived
   * (waivers can come along, with their reason).
   */
  'session/move': command({
    by: ['facilitator'],
    wait: true,
    input: z.strictObject({
      step,
      waivers: z.array(z.strictObject({ item: id, reason: text(limits.card) })).max(20),
    }),
    decide: (input, all, ctx) => {
      const { session } = all;
      const from = session.step;
      if (from === input.step) return refuse('already-there');
      const at = from === null ? -1 : stepIds.indexOf(from);
      const target = stepIds.indexOf(input.step);
      const reached = session.reached === null ? -1 : stepIds.indexOf(session.reached);
      if (target > at + 1 && target > reached) return refuse('one-step-at-a-time');
      const events: (SessionEvent | MovedOn)[] = [];
      if (from !== null && target > at) {
        const given = new Map(input.waivers.map((w) => [w.item, w.reason]));
        for (const item of ctx.checklist(from)) {
          const waiverId = `${from}:${item.id}`;
          if (item.done || session.waivers.has(waiverId)) continue;
          const reason = given.get(item.id);
          if (reason === undefined) return refuse('checklist-open', { step: from, item: item.id });
          const waiver = { id: waiverId, step: from, item: item.id, reason };
          events.push({ type: 'session/waived', waiver });
        }
      }
      events.push({ type: 'session/step-moved', step: input.step }, ...movedOn(all));
      if (session.timer) events.push({ type: 'session/timer-set', timer: null });
      const waived = events.flatMap((event) =>
        event.type === 'session/waived' ? event.waiver.item : [],
      );
      const undo: Command = {
        type: 'session/return',
        payload: { step: from, ...(waived.length > 0 ? { waived } : {}) },
      };
      return accept(events, undo);
    },
  }),

  /**
   * Takes a move back, without asking for a checklist again; to before the first step too (null). What was passed over with that move
   * (`waived`, items of the step) is open again.
   */
  'session/return': command({
    by: ['facilitator'],
    input: z.strictObject({ step: step.nullable(), waived: z.array(id).max(20).optional() }),
    decide: (input, all) => {
      const { reached, waivers } = all.session;
      const back = input.step;
      if (reached === null || (back && stepIds.indexOf(back) > stepIds.indexOf(reached)))
        return refuse('one-step-at-a-time');
      const open = (input.waived ?? [])
        .map((item) => `${back}:${item}`)
        .filter((waiver) => waivers.has(waiver))
        .map((waiver) => ({ type: 'session/unwaived' as const, id: waiver }));
      return accept([...open, { type: 'session/step-moved', step: back }, ...movedOn(all)]);
    },
  }),

  'session/waive': command({
    by: ['facilitator'],
    input: z.strictObject({ step, item: id, reason: text(limits.card) }),
    decide: (input, _all, ctx) => {
      if (!ctx.checklist(input.step).some((item) => item.id === input.item))
        return refuse('no-such-item');
      const waiver = { id: `${input.step}:${input.item}`, ...input };
      return accept([{ type: 'session/waived', waiver }], {
        type: 'session/unwaive',
        payload: { step: input.step, item: input.item },
      });
    },
  }),

  'session/unwaive': command({
    by: ['facilitator'],
    input: z.strictObject({ step, item: id }),
    decide: (input) => accept([{ type: 'session/unwaived', id: `${input.step}:${input.item}` }]),
  }),

  'session/set-anonymity': command({
    by: ['facilitator'],
    input: z.strictObject({ step, level: z.enum(['names', 'party', 'anonymous']) }),
    decide: (input, all) => {
      const { reached, anonymity } = all.session;
      const begun = reached !== null && stepIds.indexOf(reached) >= stepIds.indexOf(input.step);
      if (begun && lessAnonymous(anonymity[input.step], input.level))
        return refuse('less-anonymous');
      return accept([{ type: 'session/anonymity-set', step: input.step, level: input.level }]);
    },
  }),

  'session/close': command({
    by: ['facilitator'],
    input: z.strictObject({}),
    decide: (_input, all, ctx) =>
      accept([{ type: 'session/closed', at: ctx.now }, ...movedOn(all)], {
        type: 'session/reopen',
        payload: {},
      }),
  }),

  'session/reopen': command({
    by: ['facilitator'],
    whenClosed: true,
    input: z.strictObject({}),
    decide: (_input, all) =>
      all.session.closedAt === null ? refuse('not-closed') : accept([{ type: 'session/reopened' }]),
  }),
};
