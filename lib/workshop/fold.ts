import { sees, type Viewer } from './audience.ts';
import type { Entry, Event } from './kernel.ts';
import { evolve, initialState } from './modules.ts';
import type { State } from './state.ts';

/** Folds entries, in order, from a state on (the empty workshop when none is given). */
export function fold(
  entries: readonly { readonly events: readonly Event[] }[],
  from: State = initialState,
): State {
  let state = from;
  for (const entry of entries) for (const event of entry.events) state = evolve(state, event);
  return state;
}

/** The events of an entry that a viewer may have. */
export function eventsFor(
  entry: { readonly events: readonly Event[] },
  viewer: Viewer,
): readonly Event[] {
  const all = entry.events;
  return all.every((event) => sees(event.to, viewer))
    ? all
    : all.filter((event) => sees(event.to, viewer));
}

/**
 * The id of an entry's command as a viewer may have it: empty where part of the entry is hidden from them, unless it was their own
 * command. That id is the id of what was made, so a count beside a card that lies face down would tell, once the cards are turned, which
 * of them was laid at that moment.
 */
export function commandIdFor(
  entry: Pick<Entry, 'commandId' | 'actorId' | 'events'>,
  events: readonly Event[],
  viewer: Viewer,
): string {
  const open =
    events.length === entry.events.length ||
    entry.actorId === viewer.person ||
    events.some((event) => (event as { id?: unknown }).id === entry.commandId);
  return open ? entry.commandId : '';
}

/** A log as a viewer may have it: entries keep their numbers, what is not theirs is gone, and who acted is not told. */
export function entriesFor(entries: readonly Entry[], viewer: Viewer): readonly Entry[] {
  return entries.map((entry) => {
    const events = eventsFor(entry, viewer);
    return {
      ...entry,
      commandId: commandIdFor(entry, events, viewer),
      actorId: entry.actorId === viewer.person ? entry.actorId : '',
      events,
    };
  });
}

/** What a viewer may hold of a state: everything but the secret rows that are not for them. */
export function redact(state: State, viewer: Viewer): State {
  const part = Object.entries(state).map(([id, slice]) => {
    const secret = slice.secret.filter((row: { to: Parameters<typeof sees>[0] }) =>
      sees(row.to, viewer),
    );
    return [id, secret === slice.secret ? slice : { ...slice, secret }];
  });
  return Object.fromEntries(part) as State;
}
