import type { State } from '../workshop/state.ts';
import type { Book } from './book.ts';
import { broadenMoves } from './broaden-moves.ts';
import { actors, arrivals, type Move } from './cast.ts';
import { improveMoves } from './improve-moves.ts';
import { optionsMoves } from './options-moves.ts';
import { packagesMoves } from './packages-moves.ts';
import { phaseMoves } from './phase-moves.ts';
import { preferredMoves } from './preferred-moves.ts';

function* inStep(all: State, book: Book, now: number): Iterable<Move> {
  switch (all.session.step) {
    case 'broaden':
      return yield* broadenMoves(all, book, now);
    case 'options':
      return yield* optionsMoves(all, book);
    case 'preferred':
      return yield* preferredMoves(all, book);
    case 'packages':
      return yield* packagesMoves(all, book);
    case 'improve':
      return yield* improveMoves(all, book);
    case 'phase':
      return yield* phaseMoves(all, book);
  }
}

/** Is something asked of each person by themselves? Then who has done it says so. */
function isSilent({ session, broaden, options, preferred }: State): boolean {
  switch (session.step) {
    case 'broaden':
      return broaden.round === 'silent';
    case 'options':
      return options.round === 'silent';
    case 'preferred':
      return preferred.openRound !== null;
    default:
      return false;
  }
}

/**
 * What the simulated people would do at this moment, at most one thing each; empty when they wait for the facilitator. Each of them may be
 * given on this state. After one of them the others are to be asked anew. `now` is in epoch ms.
 */
export function movesOf(all: State, book: Book, now: number): readonly Move[] {
  if (all.session.closedAt !== null) return [];
  const moves = new Map<string, Move>();
  for (const move of arrivals(all, book)) moves.set(move.by, move);
  for (const move of inStep(all, book, now)) if (!moves.has(move.by)) moves.set(move.by, move);
  if (isSilent(all))
    for (const { id } of actors(all))
      if (!moves.has(id) && !all.session.ready.has(id))
        moves.set(id, { by: id, type: 'session/ready', payload: { ready: true } });
  return [...moves.values()];
}
