import type { Event } from '../workshop/kernel.ts';
import type { Item, News, Packed, PackedItem } from './wire.ts';

type Named = Event & { id?: unknown };

/** Most commands make one thing, which has the command's id: it is left out, and an event that really has no id says so with a 0. */
function lean(event: Named, commandId: string): Named {
  if (event.id === undefined) return { ...event, id: 0 };
  if (event.id !== commandId) return event;
  const { id: _, ...rest } = event;
  return rest;
}

/**
 * News as it travels. The command's id is told once, with the item; an item's place only when it does not follow the one before, the last
 * entry's number only when it is not the last item's.
 */
export function pack([from, to, at, items]: News): Packed {
  let next = 0;
  const packed = items.map(([offset, commandId, events]): PackedItem => {
    const place = offset === next ? [] : [offset];
    next = offset + 1;
    return [...place, commandId, ...events.map((event) => lean(event, commandId))];
  });
  return from + next - 1 === to ? [from, at, ...packed] : [from, at, ...packed, to];
}

/**
 * The same as text: the JSON of `pack(news)` without its brackets. `known` keeps the text of events, so that an event which several
 * audiences of one turn may have is encoded once for all of them.
 */
export function encodeNews([from, to, at, items]: News, known: Map<Event, string>): string {
  let text = `${from},${at}`;
  let next = 0;
  for (const [offset, commandId, events] of items) {
    text += offset === next ? `,["${commandId}"` : `,[${offset},"${commandId}"`;
    next = offset + 1;
    for (const event of events) {
      let json = known.get(event);
      if (json === undefined) {
        json = JSON.stringify(lean(event, commandId));
        known.set(event, json);
      }
      text += `,${json}`;
    }
    text += ']';
  }
  return from + next - 1 === to ? text : `${text},${to}`;
}

/**
 * The news as it was before it was packed. Takes the message over: its events are put right where they are, for on a busy board this runs
 * for every card on every screen, and copying them would cost more than reading the message. Index by index, for the same reason.
 */
export function unpack(packed: Packed): News {
  const from = packed[0];
  const at = packed[1];
  let next = 0;
  let to: number | undefined;
  const items: Item[] = [];
  for (let i = 2; i < packed.length; i += 1) {
    const one = packed[i] as PackedItem | number;
    if (typeof one === 'number') {
      to = one;
      continue;
    }
    const placed = typeof one[0] === 'number';
    const offset = placed ? (one[0] as number) : next;
    const first = placed ? 2 : 1;
    const commandId = one[first - 1] as string;
    const events: Event[] = [];
    for (let j = first; j < one.length; j += 1) {
      const event = one[j] as Named;
      if (event.id === undefined) event.id = commandId;
      else if (event.id === 0) delete event.id;
      events.push(event);
    }
    items.push([offset, commandId, events]);
    next = offset + 1;
  }
  return [from, to ?? from + next - 1, at, items];
}
