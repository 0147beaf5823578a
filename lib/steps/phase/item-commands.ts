import { z } from 'zod';
import { command, refuse } from '../../workshop/kernel.ts';
import { day, id, stillAt } from '../../workshop/text.ts';
import { accept, type PhaseEvent } from './events.ts';
import { itemFault, itemInput } from './item-input.ts';
import { filledIn } from './item-value.ts';
import { lineText } from './plan.ts';
import type { Item } from './slice.ts';

const room = 200;

/** What will be done: items made of the agreement's lines. */
export const itemCommands = {
  'phase/add-item': command({
    by: ['participant', 'facilitator'],
    input: itemInput,
    decide: (input, all, ctx) => {
      if (all.phase.items.size >= room) return refuse('roadmap-full');
      const fault = itemFault(all, input, ctx.id);
      if (fault) return fault;
      const worth = filledIn(ctx.actor, null, input.value);
      if (!worth) return refuse('not-your-party');
      const builtOn = input.element === null ? null : (lineText(all, input.element) ?? null);
      const item: Item = { ...input, ...worth, id: ctx.id, builtOn, rev: 1 };
      return accept([{ type: 'phase/item-set', item }], {
        type: 'phase/remove-item',
        payload: { item: ctx.id },
      });
    },
  }),

  'phase/set-item': command({
    by: ['participant', 'facilitator'],
    input: itemInput.extend({ item: id, rev: stillAt }),
    decide: ({ item: key, rev, ...input }, all, ctx) => {
      const old = all.phase.items.get(key);
      if (!old || old.gone) return refuse('no-such-measure');
      if (rev !== undefined && rev !== old.rev) return refuse('undo-too-late');
      const fault = itemFault(all, input, key);
      if (fault) return fault;
      const worth = filledIn(ctx.actor, old, input.value);
      if (!worth) return refuse('not-your-party');
      const same = old.element === input.element;
      const builtOn = same
        ? old.builtOn
        : input.element === null
          ? null
          : (lineText(all, input.element) ?? null);
      const { id: _id, rev: _rev, builtOn: _on, gone: _gone, onBehalf: _by, ...before } = old;
      return accept(
        [
          {
            type: 'phase/item-set',
            item: { ...input, ...worth, id: key, builtOn, rev: old.rev + 1 },
          },
        ],
        {
          type: 'phase/set-item',
          payload: { ...before, item: key, rev: old.rev + 1 },
        },
      );
    },
  }),

  /** What an item is worth to the party that says so, 0–10. */
  'phase/value-item': command({
    by: ['participant'],
    input: z.strictObject({ item: id, value: z.number().min(0).max(10) }),
    decide: (input, all, ctx) => {
      const old = all.phase.items.get(input.item);
      if (!old || old.gone) return refuse('no-such-measure');
      return accept([
        { type: 'phase/item-valued', id: old.id, party: ctx.actor.party ?? '', value: input.value },
      ]);
    },
  }),

  /** The agreement has changed since, and the item stands all the same. */
  'phase/confirm-item': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({ item: id }),
    decide: (input, all) => {
      const old = all.phase.items.get(input.item);
      if (!old || old.gone) return refuse('no-such-measure');
      const builtOn = old.element === null ? null : lineText(all, old.element);
      if (builtOn === undefined) return refuse('no-such-line');
      return accept([{ type: 'phase/item-confirmed', id: old.id, builtOn }]);
    },
  }),

  'phase/remove-item': command({
    by: ['participant', 'facilitator'],
    input: z.strictObject({ item: id }),
    decide: (input, all, ctx) => {
      const old = all.phase.items.get(input.item);
      if (!old || old.gone) return refuse('no-such-measure');
      const theirs = old.owner === null || old.owner === ctx.actor.party;
      if (ctx.actor.role !== 'facilitator' && !theirs) return refuse('not-yours');
      return accept(
        [
          { type: 'phase/item-gone', id: old.id, gone: true },
          { type: 'phase/placed', starts: [{ item: old.id, start: null }] },
        ],
        {
          type: 'phase/restore-item',
          payload: { item: old.id, start: all.phase.starts.get(old.id)?.start ?? null },
        },
      );
    },
  }),

  'phase/restore-item': command({
    by: ['facilitator'],
    input: z.strictObject({ item: id, start: day.nullable().optional() }),
    decide: ({ item, start }, all) => {
      if (!all.phase.items.get(item)?.gone) return refuse('no-such-measure');
      const back: PhaseEvent = { type: 'phase/item-gone', id: item, gone: false };
      return accept(start ? [back, { type: 'phase/placed', starts: [{ item, start }] }] : [back]);
    },
  }),
};
