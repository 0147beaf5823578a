import { actorOf, systemActor } from './actor.ts';
import type { Viewer } from './audience.ts';
import { decide } from './decide.ts';
import { entriesFor, fold, redact } from './fold.ts';
import type { Actor, Command, Decision, Entry } from './kernel.ts';
import { initialState } from './modules.ts';
import type { State } from './state.ts';

/** A command by someone: a person's id, or `system`. `id` is the command's id; `c1`, `c2` … when left out. */
export type Said = { readonly by: string; readonly id?: string; readonly at?: number } & Command;

/**
 * A workshop in a test: what was said goes through `decide` and `fold` as on the server, and is kept as a log.
 * `say` gives the decision; `did` also demands that it was accepted.
 */
export class Given {
  state: State = initialState;
  readonly log: Entry[] = [];

  say(said: Said): Decision {
    const actor: Actor | null = said.by === 'system' ? systemActor : actorOf(this.state, said.by);
    if (!actor) return { ok: false, reason: { code: 'no-such-person' } };
    const seq = this.log.length + 1;
    const id = said.id ?? `c${seq}`;
    const at = said.at ?? 1_000_000 + seq * 1000;
    const decision = decide(
      this.state,
      { type: said.type, payload: said.payload },
      { actor, now: at, id },
    );
    if (decision.ok && decision.events.length > 0) {
      const entry = { seq, commandId: id, actorId: actor.id, at, events: decision.events };
      this.log.push(entry);
      this.state = fold([entry], this.state);
    }
    return decision;
  }

  did(...all: readonly Said[]): this {
    for (const said of all) {
      const decision = this.say(said);
      if (!decision.ok)
        throw new Error(`${said.type} by ${said.by} refused: ${JSON.stringify(decision.reason)}`);
    }
    return this;
  }

  /** Both sides of law 1 for a viewer, as JSON: what they get by folding what they were sent, and what the server says they may hold. */
  law1(viewer: Viewer): { readonly sent: string; readonly held: string } {
    return {
      sent: JSON.stringify(fold(entriesFor(this.log, viewer))),
      held: JSON.stringify(redact(this.state, viewer)),
    };
  }
}

/** A table with the given parties (`zh`, `ha` …), facilitator `fa1`, and people as `{ zh1: 'zh', ob1: null }` (null is an observer). */
export function givenTable(
  parties: readonly string[],
  people: Readonly<Record<string, string | null>>,
): Given {
  const given = new Given();
  const open = {
    title: 'Acute zorg voor kwetsbare ouderen',
    language: 'nl',
    parties: parties.map((id, i) => ({ id, name: `Partij ${id}`, mark: i + 1, weight: 1 })),
  };
  given.did({ by: 'system', type: 'session/open', payload: open });
  const enter = (person: string, role: string, party: string | null) =>
    given.did({
      by: 'system',
      type: 'session/join',
      payload: { person, name: `Naam ${person}`, role, party },
    });
  enter('fa1', 'facilitator', null);
  for (const [person, party] of Object.entries(people))
    enter(person, party ? 'participant' : 'observer', party);
  return given;
}
