import type { Viewer } from './audience.ts';
import type { Actor } from './kernel.ts';
import type { State } from './state.ts';

/** The person as an actor at this moment, or null when not (or no longer) at the table. */
export function actorOf(state: State, personId: string): Actor | null {
  const person = state.session.people.get(personId);
  if (!person || person.gone) return null;
  return { id: person.id, role: person.role, party: person.party, mandate: person.mandate };
}

export function viewerOf(state: State, personId: string): Viewer | null {
  const actor = actorOf(state, personId);
  return actor && actor.role !== 'system'
    ? { person: actor.id, role: actor.role, party: actor.party }
    : null;
}

export const systemActor: Actor = { id: 'system', role: 'system', party: null, mandate: false };
