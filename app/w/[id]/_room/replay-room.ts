import { bareWall } from '../../../../lib/protocol/wall.ts';
import { type News, nobodyTypes } from '../../../../lib/protocol/wire.ts';
import type { Viewer } from '../../../../lib/workshop/audience.ts';
import { fold } from '../../../../lib/workshop/fold.ts';
import type { Event } from '../../../../lib/workshop/kernel.ts';
import { initialState } from '../../../../lib/workshop/modules.ts';
import type { State } from '../../../../lib/workshop/state.ts';
import type { RoomHandle } from './room-handle.ts';

/** An entry as the viewer may have it; one of which they may have nothing has no events. */
export type Moment = {
  readonly seq: number;
  readonly at: number;
  readonly commandId: string;
  readonly events: readonly Event[];
};

export type ReplayRoom = RoomHandle & {
  /** Every moment that holds something for this viewer, in order. */
  readonly moments: readonly Moment[];
  /** The number of the entry that is shown last; 0 is the empty workshop. */
  readonly seq: () => number;
  /** Shows the board as it stood after entry `seq`. */
  readonly seek: (seq: number) => void;
};

/** Folding on from a kept state costs at most this many moments. States share what did not change, so keeping them is cheap. */
const apart = 64;
const nothing = () => {};

/** The pages of a log, as `history` gives them, as moments. */
export function momentsOf(history: readonly News[]): Moment[] {
  return history.flatMap(([from, , at, items]) =>
    items.map(([offset, commandId, events]) => ({ seq: from + offset, at, commandId, events })),
  );
}

/** The workshop as it stood at any moment, for this viewer. Nothing can be changed in it. It opens at the end. */
export function replayRoom(workshop: string, viewer: Viewer, history: readonly News[]): ReplayRoom {
  const moments = momentsOf(history);
  const last = history.at(-1)?.[1] ?? 0;
  const kept: State[] = [initialState];
  for (let i = apart; i <= moments.length; i += apart) {
    kept.push(fold(moments.slice(i - apart, i), kept.at(-1)));
  }
  /** How many moments stand at or before an entry. */
  const upTo = (seq: number): number => {
    let low = 0;
    let high = moments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((moments[middle]?.seq ?? 0) <= seq) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const stateAt = (seq: number): State => {
    const count = upTo(seq);
    const near = Math.floor(count / apart);
    return fold(moments.slice(near * apart, count), kept[near]);
  };

  let seq = last;
  let state = stateAt(last);
  const listeners = new Set<() => void>();
  const none: ReadonlySet<string> = new Set();
  const status = { link: 'online', waiting: 0, refused: null } as const;
  return {
    workshop,
    viewer,
    live: false,
    moments,
    seq: () => seq,
    seek: (to) => {
      seq = Math.max(0, Math.min(last, Math.round(to)));
      state = stateAt(seq);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    pending: () => none,
    status: () => status,
    here: () => none,
    wall: () => bareWall,
    direct: nothing,
    stage: nothing,
    typing: () => nobodyTypes,
    tellTyping: () => {},
    send: async () => ({ ok: false, reason: { code: 'closed' } }),
    now: () => moments[upTo(seq) - 1]?.at ?? moments[0]?.at ?? 0,
  };
}
