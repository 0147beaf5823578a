import { z } from 'zod';
import { dotsAreValid } from '../../analysis/dots.ts';
import { command, refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import { id, text } from '../../workshop/text.ts';
import { accept, type PreferredEvent } from './events.ts';
import type { Round, Vote } from './slice.ts';

const vote = {
  scores: z.record(id, z.int().min(0).max(20).nullable()).default({}),
  tiers: z.array(z.array(id).min(1).max(200)).max(200).default([]),
  reasons: z.record(id, text(limits.card)).default({}),
};

/** Why a vote does not fit its round, as a code, or null. */
function wrong(round: Round, { scores, tiers, reasons }: Vote, party: string): string | null {
  const named = [...Object.keys(scores), ...tiers.flat(), ...Object.keys(reasons)];
  if (!named.every((option) => round.options.includes(option))) return 'not-in-round';
  if (round.method === 'ranking') {
    if (new Set(tiers.flat()).size < tiers.flat().length) return 'option-twice';
    return Object.keys(scores).length > 0 ? 'not-in-round' : null;
  }
  if (tiers.length > 0) return 'not-in-round';
  if (round.method === 'dots') {
    const dots = Object.fromEntries(Object.entries(scores).map(([option, n]) => [option, n ?? 0]));
    return dotsAreValid({ party, dots }, round.options, round.dots) ? null : 'too-many-dots';
  }
  return Object.values(scores).some((score) => score !== null && score > 10)
    ? 'score-out-of-range'
    : null;
}

/** Complete: every option has a score or a deliberate blank; in dots and ranking whatever was cast. */
const isComplete = (round: Round, { scores }: Vote): boolean =>
  round.method === 'dots' ||
  round.method === 'ranking' ||
  round.options.every((option) => Object.hasOwn(scores, option));

export const ballotCommands = {
  /** One's whole ballot, in place of an earlier one. Everyone hears how many voted, the facilitators who, nobody what. */
  'preferred/cast': command({
    by: ['participant'],
    input: z.strictObject({ round: id, ...vote }),
    decide: (input, all, ctx) => {
      const { round: roundId, ...given } = input;
      const round = all.preferred.rounds.get(roundId);
      if (!round) return refuse('no-such-round');
      if (round.state === 'closed') return refuse('round-closed');
      const code = wrong(round, given, ctx.actor.party ?? '');
      if (code) return refuse(code, { dots: round.dots });
      const person = ctx.actor.id;
      const before = all.preferred.secret.get(`ballot:${round.id}:${person}`);
      const hadVoted = before?.kind === 'ballot' && before.complete;
      const complete = isComplete(round, given);
      const cast = {
        type: 'preferred/ballot-cast',
        round: round.id,
        person,
        complete,
        vote: given,
      } as const;
      const events: PreferredEvent[] = [{ ...cast, to: { persons: [person] } }];
      if (complete !== hadVoted) {
        const noted = {
          type: 'preferred/voter-noted',
          round: round.id,
          person,
          voted: complete,
        } as const;
        events.push({ ...noted, to: { facilitators: true } });
        events.push({
          type: 'preferred/counted',
          round: round.id,
          voted: round.voted + (complete ? 1 : -1),
        });
      }
      return accept(events);
    },
  }),
};
