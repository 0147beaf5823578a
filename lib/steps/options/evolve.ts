import { mine, turnedDown, turnedUp } from '../../workshop/turning.ts';
import { contentOf } from './content.ts';
import type { OptionsEvent } from './events.ts';
import { evolveBoard } from './evolve-board.ts';
import type { Option, OptionsSlice } from './slice.ts';

/**
 * Folds what happens in a round. A reveal turns an author's secret card into the proof that it is theirs, and back: whoever does
 * not have the row has nothing to turn, so no events about authors are needed.
 */
export function evolveOptions(slice: OptionsSlice, event: OptionsEvent): OptionsSlice {
  switch (event.type) {
    case 'options/round-opened':
      return {
        ...slice,
        round: 'silent',
        rounds: slice.rounds + 1,
        count: 0,
        compared: false,
        prompt: null,
      };
    case 'options/posted-silently': {
      const { type: _, to = {}, ...card } = event;
      return { ...slice, secret: slice.secret.set({ ...card, to, kind: 'card' }) };
    }
    case 'options/edited-silently': {
      const row = slice.secret.get(event.id);
      if (row?.kind !== 'card') return slice;
      const { id, to, kind, party } = row;
      return { ...slice, secret: slice.secret.set({ id, to, kind, party, ...contentOf(event) }) };
    }
    case 'options/taken-back-silently':
      return { ...slice, secret: slice.secret.delete(event.id) };
    case 'options/counted':
      return { ...slice, count: slice.count + event.by };
    case 'options/revealed': {
      const placed = event.cards.map((card): Option => ({ ...card, rev: 1, round: slice.rounds }));
      const owned = turnedUp(slice.secret, event.cards);
      const options = slice.options.setAll(placed);
      return { ...slice, round: 'revealed', count: 0, options, secret: slice.secret.setAll(owned) };
    }
    case 'options/unrevealed': {
      const ids = new Set(event.ids);
      const down = turnedDown(slice.secret, event.ids, (id) => {
        const option = slice.options.get(id);
        return option && contentOf(option);
      });
      const options = slice.options.filter((option) => !ids.has(option.id));
      return {
        ...slice,
        round: 'silent',
        count: event.ids.length,
        options,
        secret: slice.secret.setAll(down),
      };
    }
    case 'options/shared-out':
      return {
        ...slice,
        secret: slice.secret.set({
          id: 'share',
          to: event.to ?? {},
          kind: 'share',
          cards: event.cards,
        }),
      };
    case 'options/round-closed': {
      const named = Object.entries(event.authors ?? {}).flatMap(([id, by]) => {
        const option = slice.options.get(id);
        return option ? [{ ...option, by }] : [];
      });
      return { ...slice, round: 'closed', prompt: null, options: slice.options.setAll(named) };
    }
    case 'options/round-reopened':
      return { ...slice, round: 'revealed' };
    case 'options/posted': {
      const { type: _, to: __, ...card } = event;
      return { ...slice, options: slice.options.set({ ...card, rev: 1, round: slice.rounds }) };
    }
    case 'options/owned':
      return {
        ...slice,
        secret: slice.secret.set(mine(event.id, event.to ?? {}, event.party)),
      };
    case 'options/prompted':
      return { ...slice, prompt: event.prompt, prompts: slice.prompts + (event.prompt ? 1 : 0) };
    default:
      return evolveBoard(slice, event);
  }
}
