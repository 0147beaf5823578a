import type { Answer } from '../lib/protocol/wire.ts';
import { actorOf, systemActor } from '../lib/workshop/actor.ts';
import { decide } from '../lib/workshop/decide.ts';
import { fold } from '../lib/workshop/fold.ts';
import type { Command, Entry } from '../lib/workshop/kernel.ts';
import type { State } from '../lib/workshop/state.ts';

/** A command as it waits for its turn: its id, the person (or `system`) it comes from, and itself. */
export type Asked = { readonly id: string; readonly by: string; readonly command: Command };

export type Decided<Each extends Asked> = {
  readonly entries: readonly Entry[];
  readonly state: State;
  readonly answers: readonly (readonly [asked: Each, answer: Answer])[];
};

/**
 * Decides the commands of one turn, each on what the ones before it led to. Changes nothing: the entries (numbered after `seq`, all at
 * `at`, epoch ms), the state they lead to and the answers are the room's to append, take in and give. A command that makes `decide`
 * throw is refused alone, and told to `problem`.
 */
export function decideTurn<Each extends Asked>(
  commands: readonly Each[],
  from: { readonly state: State; readonly seq: number; readonly at: number },
  problem: (what: string, error: unknown) => void,
): Decided<Each> {
  const entries: Entry[] = [];
  const answers: (readonly [Each, Answer])[] = [];
  let { state } = from;

  const one = ({ id, by, command }: Asked): Answer => {
    const actor = by === systemActor.id ? systemActor : actorOf(state, by);
    if (!actor) return { ok: false, reason: { code: 'removed' } };
    const decision = decide(state, command, { actor, now: from.at, id });
    if (!decision.ok) return decision;
    const last = from.seq + entries.length;
    if (decision.events.length === 0) return { ok: true, seq: last };
    const { events } = decision;
    const entry = { seq: last + 1, commandId: id, actorId: actor.id, at: from.at, events };
    state = fold([entry], state);
    entries.push(entry);
    return { ok: true, seq: entry.seq };
  };

  for (const asked of commands) {
    try {
      answers.push([asked, one(asked)]);
    } catch (error) {
      problem(`deciding ${asked.command.type}`, error);
      answers.push([asked, { ok: false, reason: { code: 'unknown' } }]);
    }
  }
  return { entries, state, answers };
}
