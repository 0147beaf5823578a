import type { Viewer } from '../workshop/audience.ts';
import { eventsFor } from '../workshop/fold.ts';
import type { Entry } from '../workshop/kernel.ts';
import type { LogEntry } from './log-file.ts';

/** An entry as it stands in a viewer's copy of the log. An entry of which they may have nothing keeps its number and its time. */
export function logEntryFor(entry: Entry, viewer: Viewer): LogEntry {
  const { seq, at } = entry;
  const events = eventsFor(entry, viewer);
  const own = viewer.person !== null && entry.actorId === viewer.person;
  return own ? { seq, at, id: entry.commandId, by: entry.actorId, events } : { seq, at, events };
}
