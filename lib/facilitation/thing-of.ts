import type { StepId } from '../workshop/kernel.ts';
import type { State } from '../workshop/state.ts';
import { places } from './places.ts';
import { type Thing, thingKinds } from './slice.ts';
import { isOnTable } from './thing.ts';

/** What an element on a step's page shows, by its id; null when it is nothing that can be brought into view. */
export function thingOf(all: State, step: StepId, anchor: string): Thing | null {
  if ((places[step] as readonly string[]).includes(anchor))
    return { step, kind: 'place', of: anchor };
  for (const kind of thingKinds) {
    if (kind === 'place' || !anchor.startsWith(`${kind}-`)) continue;
    const thing = { step, kind, of: anchor.slice(kind.length + 1) };
    if (isOnTable(all, thing)) return thing;
  }
  return null;
}
