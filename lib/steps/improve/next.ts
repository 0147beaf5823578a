import type { Next } from '../../workshop/kernel.ts';
import { seatedParties } from '../../workshop/seated.ts';
import type { State } from '../../workshop/state.ts';
import { whereWeAre } from './where.ts';

const openRound = { type: 'improve/open-round', payload: {} } as const;

/** The facilitator's one next thing; null when the outcome is recorded. */
export function improveNext(all: State): Next | null {
  const { improve } = all;
  const where = whereWeAre(all);
  if (improve.outcome && improve.outcome.version === where.version?.number) return null;
  if (!where.version) {
    return all.packages.base
      ? { id: 'open-base', command: { type: 'improve/open-base', payload: {} } }
      : { id: 'take-base', command: { type: 'session/return', payload: { step: 'packages' } } };
  }
  if (where.stale) return { id: 'confirm-base', anchor: 'improve-text' };
  const { round } = where;
  if (round?.state === 'silent') {
    const params = { given: round.given, of: round.parties.length };
    if (round.given === 0) return { id: 'waiting', params, anchor: 'improve-text' };
    const id = round.given < round.parties.length ? 'wait' : 'reveal';
    return { id, params, command: { type: 'improve/reveal', payload: {} } };
  }
  if (where.closing?.state === 'silent') {
    const params = { given: where.closing.given, of: where.parties.length };
    if (where.closing.given < where.parties.length)
      return { id: 'wait-closing', params, anchor: 'improve-closing' };
    return { id: 'close-closing', params, command: { type: 'improve/close-closing', payload: {} } };
  }
  if (where.valid) return adopt(where.valid.id);
  const left = where.roundsDone < improve.maxRounds;
  if (where.given.size === 0) return { id: 'open-round', command: openRound };
  if (where.asking.length > 0) return { id: 'answer', anchor: 'improve-questions' };
  if (where.proposed) {
    return {
      id: 'retest',
      command: { type: 'improve/retest', payload: { amendment: where.proposed.id } },
    };
  }
  if (where.objecting.length > 0) return { id: 'objection', anchor: 'improve-objections' };
  if (!where.asked && left) return { id: 'open-round-again', command: openRound };
  // A party for which nobody came is not heard in another round either.
  const seated = seatedParties(all);
  if (where.unheard.length > 0)
    return left && where.unheard.some((party) => seated.includes(party))
      ? { id: 'open-round-again', command: openRound }
      : { id: 'outcome', anchor: 'improve-outcome' };
  if (!where.closing)
    return { id: 'ask-closing', command: { type: 'improve/ask-closing', payload: {} } };
  if (where.closing.enough === false && left) return { id: 'one-more', command: openRound };
  const kind = improve.reservations.size > 0 ? 'consent-with-reservations' : 'consent';
  return {
    id: 'record',
    command: { type: 'improve/record-outcome', payload: { kind, without: null } },
  };
}

const adopt = (amendment: string): Next => ({
  id: 'adopt',
  command: { type: 'improve/adopt', payload: { amendment } },
});
