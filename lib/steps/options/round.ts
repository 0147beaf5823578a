import { z } from 'zod';
import { shuffled } from '../../analysis/shuffled.ts';
import { command, refuse } from '../../workshop/kernel.ts';
import { needs } from '../../workshop/round.ts';
import type { State } from '../../workshop/state.ts';
import { contentOf } from './content.ts';
import { accept, type OptionsEvent, type PlacedCard } from './events.ts';
import type { Mine, SilentCard } from './slice.ts';

const nothing = z.strictObject({});

const silentCards = (all: State) =>
  all.options.secret.rows.filter((row): row is SilentCard => row.kind === 'card');
const owners = (all: State) =>
  all.options.secret.rows.filter((row): row is Mine => row.kind === 'mine');

/**
 * Cards per party so far, for the facilitators only. Told at moments, and only when cards of two parties or more came since it was told
 * last: else the difference would say whose the new ones are. Nothing is told until then.
 */
function sharedOut(all: State): OptionsEvent[] {
  const cards: Record<string, number> = {};
  for (const row of all.options.secret.rows) {
    if (row.kind === 'card' || (row.kind === 'mine' && all.options.options.has(row.id)))
      cards[row.party] = (cards[row.party] ?? 0) + 1;
  }
  // In the order of the table: the order of counting would tell who was first.
  const inOrder = all.session.parties.rows.flatMap(({ id }) => {
    const n = cards[id];
    return n === undefined ? [] : [[id, n] as const];
  });
  const last = all.options.secret.get('share');
  const before = last?.kind === 'share' ? last.cards : {};
  if (inOrder.filter(([id, n]) => n > (before[id] ?? 0)).length < 2) return [];
  const to = { facilitators: true } as const;
  return [{ type: 'options/shared-out', to, cards: Object.fromEntries(inOrder) }];
}

/** silent → revealed → closed, and another round whenever the table wants one. */
export const roundCommands = {
  'options/open-round': command({
    by: ['facilitator'],
    input: nothing,
    decide: (_input, all) =>
      needs(all.options.round, 'idle', 'closed') ?? accept([{ type: 'options/round-opened' }]),
  }),

  /** Turns all cards over at once, in an order that says nothing about who was first. */
  'options/reveal': command({
    by: ['facilitator'],
    wait: true,
    input: nothing,
    decide: (_input, all, ctx) => {
      const wrong = needs(all.options.round, 'silent');
      if (wrong) return wrong;
      const named = all.session.anonymity.options !== 'anonymous';
      const cards = silentCards(all).map((row): PlacedCard => {
        const card = { id: row.id, ...contentOf(row) };
        return named ? { ...card, party: row.party } : card;
      });
      const events: OptionsEvent[] = [
        { type: 'options/revealed', cards: shuffled(cards, ctx.id) },
        ...sharedOut(all),
      ];
      return accept(events, { type: 'options/unreveal', payload: {} });
    },
  }),

  /** Turns the cards of this round face down again, as long as nothing was built on them. */
  'options/unreveal': command({
    by: ['facilitator'],
    wait: true,
    input: nothing,
    decide: (_input, all) => {
      const { round, rounds, options, replies, secret } = all.options;
      const wrong = needs(round, 'revealed');
      if (wrong) return wrong;
      const cards = options.rows.filter(
        (option) => option.round === rounds && secret.get(option.id)?.kind === 'mine',
      );
      const ids = new Set(cards.map((card) => card.id));
      const builtOn =
        cards.some((card) => card.cluster || card.mergedInto || card.hidden || card.original) ||
        replies.rows.some((reply) => ids.has(reply.on)) ||
        all.options.merges.rows.some((merge) => ids.has(merge.into)) ||
        options.rows.some((option) => option.buildsOn && ids.has(option.buildsOn));
      if (builtOn) return refuse('undo-too-late');
      return accept([{ type: 'options/unrevealed', ids: [...ids] }]);
    },
  }),

  /** With names agreed on, the authors are told now and not before. */
  'options/close-round': command({
    by: ['facilitator'],
    wait: true,
    input: nothing,
    decide: (_input, all) => {
      const wrong = needs(all.options.round, 'revealed');
      if (wrong) return wrong;
      const closed: OptionsEvent = { type: 'options/round-closed' };
      const authors = Object.fromEntries(
        owners(all)
          .filter((row) => all.options.options.has(row.id))
          .toSorted((a, b) => (a.id < b.id ? -1 : 1))
          .map((row) => [row.id, row.to.persons?.[0] ?? '']),
      );
      const named = all.session.anonymity.options === 'names' ? { ...closed, authors } : closed;
      return accept([named, ...sharedOut(all)], { type: 'options/reopen-round', payload: {} });
    },
  }),

  'options/reopen-round': command({
    by: ['facilitator'],
    input: nothing,
    decide: (_input, all) =>
      needs(all.options.round, 'closed') ?? accept([{ type: 'options/round-reopened' }]),
  }),
};
