import { mine, turnedDown, turnedUp } from '../../workshop/turning.ts';
import type { BroadenEvent } from './events.ts';
import { evolveWhys } from './evolve-whys.ts';
import { contentOf } from './interest-content.ts';
import type { BroadenSlice, Interest } from './slice.ts';

const patched = (
  slice: BroadenSlice,
  id: string,
  change: (interest: Interest) => Interest,
): BroadenSlice => {
  const interest = slice.interests.get(id);
  return interest ? { ...slice, interests: slice.interests.set(change(interest)) } : slice;
};

/** Folds the round of interests. A reveal turns the author's secret card into the proof that it is theirs, and back. */
export function evolveBroaden(slice: BroadenSlice, event: BroadenEvent): BroadenSlice {
  switch (event.type) {
    case 'broaden/round-opened':
      return {
        ...slice,
        round: 'silent',
        rounds: slice.rounds + 1,
        counts: slice.counts.filter(() => false),
      };
    case 'broaden/posted-silently': {
      const { type: _, to = {}, ...card } = event;
      return { ...slice, secret: slice.secret.set({ ...card, to, kind: 'card' }) };
    }
    case 'broaden/edited-silently': {
      const row = slice.secret.get(event.id);
      if (row?.kind !== 'card') return slice;
      const { id, to, kind, party } = row;
      return { ...slice, secret: slice.secret.set({ id, to, kind, party, ...contentOf(event) }) };
    }
    case 'broaden/taken-back-silently':
      return { ...slice, secret: slice.secret.delete(event.id) };
    case 'broaden/counted': {
      const cards = (slice.counts.get(event.party)?.cards ?? 0) + event.by;
      return { ...slice, counts: slice.counts.set({ id: event.party, cards }) };
    }
    case 'broaden/revealed': {
      const placed = event.cards.map(
        (card): Interest => ({ ...card, rev: 1, round: slice.rounds }),
      );
      const owned = turnedUp(slice.secret, event.cards);
      return {
        ...slice,
        round: 'revealed',
        counts: slice.counts.filter(() => false),
        interests: slice.interests.setAll(placed),
        secret: slice.secret.setAll(owned),
      };
    }
    case 'broaden/unrevealed': {
      const ids = new Set(event.ids);
      const down = turnedDown(slice.secret, event.ids, (id) => {
        const interest = slice.interests.get(id);
        return interest && contentOf(interest);
      });
      return {
        ...slice,
        round: 'silent',
        counts: slice.counts.setAll(event.counts),
        interests: slice.interests.filter((interest) => !ids.has(interest.id)),
        secret: slice.secret.setAll(down),
      };
    }
    case 'broaden/round-closed':
      return { ...slice, round: 'closed' };
    case 'broaden/round-reopened':
      return { ...slice, round: 'revealed' };
    case 'broaden/posted': {
      const { type: _, to: __, ...card } = event;
      return { ...slice, interests: slice.interests.set({ ...card, rev: 1, round: slice.rounds }) };
    }
    case 'broaden/owned':
      return {
        ...slice,
        secret: slice.secret.set(mine(event.id, event.to ?? {}, event.party)),
      };
    case 'broaden/edited':
      return patched(slice, event.id, ({ why: _, issues: __, ...interest }) => {
        const first = interest.earlier ?? interest.text;
        const { earlier: ___, changedBy: ____, ...rest } = interest;
        const by = event.by ? { changedBy: event.by } : {};
        const traced = first === event.text ? {} : { earlier: first, ...by };
        return { ...rest, ...contentOf(event), ...traced, rev: interest.rev + 1 };
      });
    case 'broaden/linked':
      return patched(slice, event.id, ({ issues: _, ...interest }) =>
        event.issues.length > 0 ? { ...interest, issues: event.issues } : interest,
      );
    case 'broaden/hidden':
      return patched(slice, event.id, ({ hidden: _, hiddenBy: __, ...interest }) =>
        event.hidden
          ? { ...interest, hidden: true, ...(event.by ? { hiddenBy: event.by } : {}) }
          : interest,
      );
    case 'broaden/no-deal-set': {
      const id = `no-deal:${event.party}`;
      if (event.text === '') return { ...slice, secret: slice.secret.delete(id) };
      const row = {
        id,
        to: event.to ?? {},
        kind: 'no-deal' as const,
        party: event.party,
        text: event.text,
      };
      return { ...slice, secret: slice.secret.set(row) };
    }
    default:
      return evolveWhys(slice, event);
  }
}
