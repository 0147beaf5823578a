import { z } from 'zod';
import { shuffled } from '../../analysis/shuffled.ts';
import { command, refuse } from '../../workshop/kernel.ts';
import { needs } from '../../workshop/round.ts';
import type { State } from '../../workshop/state.ts';
import { accept, type PlacedInterest } from './events.ts';
import { contentOf } from './interest-content.ts';
import { placedInterest } from './placed-interest.ts';
import type { MineInterest, SilentInterest } from './slice.ts';

const nothing = z.strictObject({});

const silentCards = (all: State) =>
  all.broaden.secret.rows.filter((row): row is SilentInterest => row.kind === 'card');
const mineOf = (all: State, id: string): MineInterest | null => {
  const row = all.broaden.secret.get(id);
  return row?.kind === 'mine' ? row : null;
};

/** The silent round of interests: silent → revealed → closed, and again when the table wants. */
export const roundCommands = {
  'broaden/open-round': command({
    by: ['facilitator'],
    input: nothing,
    decide: (_input, all) =>
      needs(all.broaden.round, 'idle', 'closed') ?? accept([{ type: 'broaden/round-opened' }]),
  }),

  'broaden/reveal': command({
    by: ['facilitator'],
    wait: true,
    input: nothing,
    decide: (_input, all, ctx) => {
      const wrong = needs(all.broaden.round, 'silent');
      if (wrong) return wrong;
      const cards = silentCards(all).map(
        (row): PlacedInterest =>
          placedInterest(all, row.id, row.party, row.to.persons?.[0] ?? '', contentOf(row)),
      );
      return accept([{ type: 'broaden/revealed', cards: shuffled(cards, ctx.id) }], {
        type: 'broaden/unreveal',
        payload: {},
      });
    },
  }),

  /** Turns the interests of this round face down again, as long as nothing was built on them. */
  'broaden/unreveal': command({
    by: ['facilitator'],
    wait: true,
    input: nothing,
    decide: (_input, all) => {
      const { round, rounds, interests, whys } = all.broaden;
      const wrong = needs(round, 'revealed');
      if (wrong) return wrong;
      const cards = interests.rows.filter(
        (interest) => interest.round === rounds && mineOf(all, interest.id),
      );
      const ids = new Set(cards.map((card) => card.id));
      const builtOn =
        cards.some((card) => card.hidden || card.earlier) ||
        whys.rows.some((why) => ids.has(why.on)) ||
        all.options.options.rows.some((option) => option.serves?.some((served) => ids.has(served)));
      if (builtOn) return refuse('undo-too-late');
      const counts = new Map<string, number>();
      for (const id of ids) {
        const party = mineOf(all, id)?.party ?? '';
        counts.set(party, (counts.get(party) ?? 0) + 1);
      }
      const perParty = [...counts].map(([party, n]) => ({ id: party, cards: n }));
      return accept([{ type: 'broaden/unrevealed', ids: [...ids], counts: perParty }]);
    },
  }),

  'broaden/close-round': command({
    by: ['facilitator'],
    input: nothing,
    decide: (_input, all) =>
      needs(all.broaden.round, 'revealed') ??
      accept([{ type: 'broaden/round-closed' }], { type: 'broaden/reopen-round', payload: {} }),
  }),

  'broaden/reopen-round': command({
    by: ['facilitator'],
    input: nothing,
    decide: (_input, all) =>
      needs(all.broaden.round, 'closed') ?? accept([{ type: 'broaden/round-reopened' }]),
  }),
};
