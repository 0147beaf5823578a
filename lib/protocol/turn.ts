import { sees, type Viewer } from '../workshop/audience.ts';
import { commandIdFor, eventsFor } from '../workshop/fold.ts';
import type { Entry } from '../workshop/kernel.ts';
import type { Item, News } from './wire.ts';

/** Entries that went into the log together: consecutive, at least one, all with the same `at`. */
export type Turn = readonly Entry[];

/** Cuts a stretch of the log into turns: consecutive entries with the same `at`. */
export function turnsOf(entries: readonly Entry[]): Turn[] {
  const turns: Entry[][] = [];
  for (const entry of entries) {
    const last = turns.at(-1);
    if (last?.[0]?.at === entry.at) last.push(entry);
    else turns.push([entry]);
  }
  return turns;
}

/** The message about a turn for one viewer. What they may not have is left out; the range tells its numbers all the same. */
export function newsFor(turn: Turn, viewer: Viewer): News {
  const { seq: from, at } = turn[0] as Entry;
  const items: Item[] = [];
  for (const entry of turn) {
    const events = eventsFor(entry, viewer);
    if (events.length === 0) continue;
    items.push([entry.seq - from, commandIdFor(entry, events, viewer), events]);
  }
  return [from, from + turn.length - 1, at, items];
}

/** A message and who get it; `everyone` when that is every viewer without exception. */
export type Group<Key> = {
  readonly news: News;
  readonly to: 'everyone' | readonly Key[];
};

/**
 * The messages about a turn, each distinct one once, with those who get it. Viewers who may have the same events share a message,
 * so that it is encoded once for all of them.
 */
export function groupNews<Key>(
  turn: Turn,
  viewers: Iterable<readonly [Key, Viewer]>,
): Group<Key>[] {
  const partly = turn.filter((entry) => entry.events.some((event) => event.to));
  const limited = partly.flatMap((entry) => entry.events.flatMap((event) => event.to ?? []));
  if (limited.length === 0)
    return [
      {
        news: newsFor(turn, { person: null, role: 'screen', party: null }),
        to: 'everyone',
      },
    ];
  const groups = new Map<string, { news: News; to: Key[] }>();
  for (const [key, viewer] of viewers) {
    let may = '';
    for (const to of limited) may += sees(to, viewer) ? '1' : '0';
    // Their own command keeps its id, also where part of it is hidden from them.
    for (const { seq, actorId, events } of partly)
      if (actorId === viewer.person && events.some(({ to }) => !sees(to, viewer))) may += `+${seq}`;
    const group = groups.get(may);
    if (group) group.to.push(key);
    else groups.set(may, { news: newsFor(turn, viewer), to: [key] });
  }
  return [...groups.values()];
}
