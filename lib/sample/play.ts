import { actorOf, systemActor } from '../workshop/actor.ts';
import { decide } from '../workshop/decide.ts';
import { fold } from '../workshop/fold.ts';
import type { Entry, Reason } from '../workshop/kernel.ts';
import { initialState } from '../workshop/modules.ts';
import type { State } from '../workshop/state.ts';
import type { ScriptLine } from './case.ts';

export type Refused = { readonly line: ScriptLine; readonly reason: Reason };

export type Played = {
  readonly entries: readonly Entry[];
  readonly state: State;
  readonly refused: readonly Refused[];
};

/**
 * Plays script lines as ordinary commands, in order of time (lines of the same second in the order given), up to and including
 * second `until`. `start` is the session's beginning in epoch ms. What is refused is reported, never forced.
 */
export function play(
  lines: readonly ScriptLine[],
  start: number,
  until = Number.POSITIVE_INFINITY,
): Played {
  const entries: Entry[] = [];
  const refused: Refused[] = [];
  let state = initialState;
  const inOrder = lines.filter((line) => line.at <= until).toSorted((a, b) => a.at - b.at);
  for (const line of inOrder) {
    const actor = line.by === 'system' ? systemActor : actorOf(state, line.by);
    const at = start + line.at * 1000;
    const decision = actor
      ? decide(state, { type: line.type, payload: line.payload }, { actor, now: at, id: line.id })
      : { ok: false as const, reason: { code: 'no-such-person' } };
    if (!decision.ok) {
      refused.push({ line, reason: decision.reason });
    } else if (decision.events.length > 0) {
      const entry = {
        seq: entries.length + 1,
        commandId: line.id,
        actorId: line.by,
        at,
        events: decision.events,
      };
      entries.push(entry);
      state = fold([entry], state);
    }
  }
  return { entries, state, refused };
}
