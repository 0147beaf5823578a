import type { Event } from '../workshop/kernel.ts';
import type { Item, News, Packed } from './wire.ts';

type Named = Event & { readonly id?: unknown };

/** Does `id` stand right after `type`, or `type` and `to`? Only then is it put back in the same place. */
const idComesFirst = (event: Event): boolean => {
  const [first, second, third] = Object.keys(event);
  return first === 'type' && (second === 'id' || (second === 'to' && third === 'id'));
};

/**
 * News as it travels. Most commands make one thing, which has the command's id: that id is left out of the event. An event that really
 * has no id says so with `id: 0`. The last entry's number is told only where a turn holds more than one.
 */
export function pack([from, to, at, items]: News): Packed {
  const packed = items.map(([offset, commandId, events]): Item => {
    const lean = events.map((event: Named) => {
      if (!Object.hasOwn(event, 'id')) return { ...event, id: 0 };
      if (event.id !== commandId || !idComesFirst(event)) return event;
      const { id: _, ...rest } = event;
      return rest;
    });
    return [offset, commandId, lean];
  });
  return to === from ? [from, at, packed] : [from, at, packed, to];
}

const withId = (head: Event, id: string, rest: object): Named => ({ ...head, id, ...rest });

/** The news as it was before it was packed. */
export function unpack([from, at, packed, to = from]: Packed): News {
  const items = packed.map(([offset, commandId, lean]): Item => {
    const events = lean.map((event: Named): Event => {
      if (event.id === 0) {
        const { id: _, ...whole } = event;
        return whole;
      }
      if (Object.hasOwn(event, 'id')) return event;
      const { type, ...rest } = event;
      if (Object.keys(rest)[0] !== 'to') return withId({ type }, commandId, rest);
      const { to, ...last } = rest;
      return withId(to ? { type, to } : { type }, commandId, last);
    });
    return [offset, commandId, events];
  });
  return [from, to, at, items];
}
