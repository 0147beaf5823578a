import type { PreferredEvent } from './events.ts';
import type { PreferredSecret, PreferredSlice } from './slice.ts';

export function evolvePreferred(slice: PreferredSlice, event: PreferredEvent): PreferredSlice {
  switch (event.type) {
    case 'preferred/opened':
      return { ...slice, rounds: slice.rounds.set(event.round), openRound: event.round.id };
    case 'preferred/ballot-cast': {
      const id = `ballot:${event.round}:${event.person}`;
      const { to, round, complete, vote } = event;
      return {
        ...slice,
        secret: slice.secret.set({ id, to, kind: 'ballot', round, complete, ...vote }),
      };
    }
    case 'preferred/voter-noted': {
      const id = `voted:${event.round}:${event.person}`;
      const { to, round, person } = event;
      const row: PreferredSecret = { id, to, kind: 'voted', round, person };
      return { ...slice, secret: event.voted ? slice.secret.set(row) : slice.secret.delete(id) };
    }
    case 'preferred/counted':
      return { ...slice, rounds: slice.rounds.patch(event.round, { voted: event.voted }) };
    case 'preferred/closed': {
      const { tallies, ranked, reasons } = event;
      const rounds = slice.rounds.patch(event.round, { state: 'closed', tallies, ranked, reasons });
      return { ...slice, rounds, openRound: null };
    }
    case 'preferred/reopened': {
      const rounds = slice.rounds.patch(event.round, {
        state: 'open',
        tallies: [],
        ranked: null,
        reasons: [],
        tie: { facilitator: [], lot: [] },
      });
      return { ...slice, rounds, openRound: event.round };
    }
    case 'preferred/cancelled':
      return {
        ...slice,
        rounds: slice.rounds.delete(event.round),
        openRound: null,
        secret: slice.secret.filter((row) => row.round !== event.round),
      };
    case 'preferred/round-confirmed':
      return { ...slice, rounds: slice.rounds.patch(event.round, { sources: event.sources }) };
    case 'preferred/tie-decided': {
      const tie = slice.rounds.get(event.round)?.tie;
      if (!tie) return slice;
      return {
        ...slice,
        rounds: slice.rounds.patch(event.round, { tie: { ...tie, [event.by]: event.order } }),
      };
    }
    case 'preferred/joker-played':
      return { ...slice, jokers: slice.jokers.set(event.joker) };
    case 'preferred/joker-taken-back':
      return { ...slice, jokers: slice.jokers.delete(event.id) };
    case 'preferred/objection-set':
      return { ...slice, objections: slice.objections.set(event.objection) };
    case 'preferred/repaired':
      return { ...slice, repairs: slice.repairs.set(event.repair) };
    case 'preferred/repair-taken-back':
      return { ...slice, repairs: slice.repairs.delete(event.id) };
    case 'preferred/contribution-set':
      return { ...slice, contributions: slice.contributions.set(event.contribution) };
    case 'preferred/contribution-gone':
      return { ...slice, contributions: slice.contributions.delete(event.id) };
    case 'preferred/harm-set':
      return {
        ...slice,
        harms: slice.harms.set(event.harm),
        harmless: slice.harmless.delete(event.harm.option),
      };
    case 'preferred/harm-gone':
      return { ...slice, harms: slice.harms.delete(event.id) };
    case 'preferred/harmless-set':
      return {
        ...slice,
        harmless: event.harmless
          ? slice.harmless.set({ id: event.option })
          : slice.harmless.delete(event.option),
      };
    case 'preferred/compensation-set':
      return { ...slice, compensations: slice.compensations.set(event.compensation) };
    case 'preferred/compensation-gone':
      return { ...slice, compensations: slice.compensations.delete(event.id) };
  }
}
