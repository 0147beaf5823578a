import { type Asked, askedNow } from './asked.ts';
import type { State } from './state.ts';

/**
 * What a person is waited for, once the facilitators let them know; null when they were not told, are done, or something else is asked
 * by now.
 */
export function nudgedFor(all: State, person: string): Asked['kind'] | null {
  const row = all.session.secret.get(`nudge:${person}`);
  const asked = askedNow(all);
  if (row?.kind !== 'nudge' || row.about !== asked?.about) return null;
  const own = asked.people.find((one) => one.person === person);
  return own && !own.done ? asked.kind : null;
}
