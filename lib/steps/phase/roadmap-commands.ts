import { z } from 'zod';
import { proposeSchedule } from '../../analysis/schedule.ts';
import { command, refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import type { State } from '../../workshop/state.ts';
import { day, id, text } from '../../workshop/text.ts';
import { accept, type Placing } from './events.ts';
import {
  liveItems,
  livePhases,
  planOf,
  roadmapSources,
  staleItems,
  unplaced,
  violationsOf,
} from './plan.ts';

const placing = z.strictObject({ item: id, start: day.nullable() });

const there = (all: State, item: string): boolean => {
  const row = all.phase.items.get(item);
  return row !== undefined && !row.gone;
};

/** Placing some items, with the way back to where they stood. */
function put(all: State, starts: readonly Placing[]) {
  if (!starts.every(({ item }) => there(all, item))) return refuse('no-such-measure');
  const before = starts.map(({ item }) => ({
    item,
    start: all.phase.starts.get(item)?.start ?? null,
  }));
  return accept([{ type: 'phase/placed', starts }], {
    type: 'phase/place-all',
    payload: { starts: before },
  });
}

/** The way back to how a compensation was tied to its items. */
function backTo(all: State, compensation: string) {
  const old = all.phase.payments.get(compensation);
  return old
    ? {
        type: 'phase/set-payment',
        payload: { compensation, paidBy: old.paidBy, harmBy: old.harmBy },
      }
    : { type: 'phase/remove-payment', payload: { compensation } };
}

/** When things happen: placed by hand or as proposed, checked, and accepted by the facilitator. */
export const roadmapCommands = {
  /** An item's first day, or off the roadmap. What it breaks is shown, not refused. */
  'phase/place': command({
    by: ['participant', 'facilitator'],
    input: placing,
    decide: (input, all) => put(all, [input]),
  }),

  'phase/place-all': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({ starts: z.array(placing).min(1).max(200) }),
    decide: (input, all) => put(all, input.starts),
  }),

  /** Takes over the proposed schedule: highest priority first, within every limit. What fits nowhere comes off the roadmap. */
  'phase/take-schedule': command({
    by: ['facilitator'],
    input: z.strictObject({}),
    decide: (_input, all) => {
      if (livePhases(all.phase).length === 0) return refuse('no-phases');
      const { starts } = proposeSchedule(planOf(all));
      return put(
        all,
        liveItems(all.phase).map(({ id: item }) => ({ item, start: starts[item] ?? null })),
      );
    },
  }),

  /** The facilitator decides otherwise than proposed, or (without a `start`) says why not; either is recorded with its reason. */
  'phase/overrule': command({
    by: ['facilitator'],
    input: z.strictObject({
      item: id,
      start: day.nullable().optional(),
      reason: text(limits.card),
    }),
    decide: (input, all, ctx) => {
      if (!there(all, input.item)) return refuse('no-such-measure');
      const from = all.phase.starts.get(input.item)?.start ?? null;
      const to = input.start === undefined ? from : input.start;
      const overrule = {
        id: ctx.id,
        item: input.item,
        from,
        to,
        reason: input.reason,
        at: ctx.now,
      };
      return accept([{ type: 'phase/overruled', overrule }]);
    },
  }),

  /** Which item pays a compensation, and which does the harm: it may not be paid later. */
  'phase/set-payment': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({ compensation: id, paidBy: id, harmBy: id }),
    decide: (input, all) => {
      if (!there(all, input.paidBy) || !there(all, input.harmBy)) return refuse('no-such-measure');
      const known = all.improve.versions.rows
        .at(-1)
        ?.compensations.some((row) => row.id === input.compensation);
      if (!known) return refuse('no-such-line');
      const payment = { id: input.compensation, paidBy: input.paidBy, harmBy: input.harmBy };
      return accept([{ type: 'phase/payment-set', payment }], backTo(all, input.compensation));
    },
  }),

  'phase/remove-payment': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({ compensation: id }),
    decide: (input, all) =>
      all.phase.payments.has(input.compensation)
        ? accept(
            [{ type: 'phase/payment-removed', id: input.compensation }],
            backTo(all, input.compensation),
          )
        : refuse('no-such-line'),
  }),

  /** Takes the roadmap as it stands. Refused as long as a hard check fails, something has no first day, or an item is stale. */
  'phase/accept-roadmap': command({
    by: ['facilitator'],
    input: z.strictObject({}),
    decide: (_input, all, ctx) => {
      if (liveItems(all.phase).length === 0) return refuse('roadmap-empty');
      const open = unplaced(all).length;
      if (open > 0) return refuse('roadmap-unplaced', { count: open });
      const wrong = violationsOf(all).length;
      if (wrong > 0) return refuse('roadmap-fails', { count: wrong });
      if (staleItems(all).length > 0) return refuse('roadmap-stale');
      const { starts, acceptances } = all.phase;
      const accepted = {
        at: ctx.now,
        count: acceptances + 1,
        starts: starts.rows,
        sources: roadmapSources(all),
      };
      return accept([{ type: 'phase/roadmap-accepted', accepted }], {
        type: 'phase/reopen-roadmap',
        payload: {},
      });
    },
  }),

  'phase/reopen-roadmap': command({
    by: ['facilitator'],
    input: z.strictObject({}),
    decide: (_input, all) =>
      all.phase.accepted ? accept([{ type: 'phase/roadmap-reopened' }]) : refuse('roadmap-open'),
  }),
};
