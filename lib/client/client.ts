import type { Direction, Stage, Wall } from '../protocol/wall.ts';
import type { News, Shown, Typing } from '../protocol/wire.ts';
import type { Viewer } from '../workshop/audience.ts';
import type { Reason, StepId } from '../workshop/kernel.ts';
import type { State } from '../workshop/state.ts';
import type { Clock } from './clock.ts';
import type { Link, LinkEvents } from './link.ts';
import type { Outbox } from './outbox.ts';

/** The server's answer to a command, as its sender hears it. */
export type Sent = { readonly ok: true } | { readonly ok: false; readonly reason: Reason };

export type ClientStatus = {
  readonly link: 'connecting' | 'online' | 'offline';
  /** How many commands are not known to be in the log. */
  readonly waiting: number;
  /** Why the last command was refused, or why the server can't store now; null after one that was accepted. */
  readonly refused: Reason | null;
};

export type ClientPorts = {
  readonly workshop: string;
  readonly connect: (events: LinkEvents) => Link;
  readonly outbox: Outbox;
  readonly clock: Clock;
  /** The board as it may come before the link is up; null when it does not. */
  readonly ahead?: Promise<Shown | null>;
};

export type RoomClient = {
  readonly workshop: string;
  /** Resolves when the board is here, or with the reason why it never will be. */
  readonly ready: Promise<Sent>;
  /** Null until the board is here. */
  readonly viewer: () => Viewer | null;
  /** The number of the last entry folded. */
  readonly seq: () => number;
  readonly subscribe: (listener: () => void) => () => void;
  /** What is confirmed with the pending commands on top; the same object until something changes. */
  readonly state: () => State;
  /** The part of it that is in the log for certain. */
  readonly confirmed: () => State;
  readonly pending: () => ReadonlySet<string>;
  readonly status: () => ClientStatus;
  /** Why the server ended this for good, or null. */
  readonly ended: () => Reason | null;
  readonly here: () => ReadonlySet<string>;
  /** What the projector and the facilitators tell each other; bare for anyone else. Kept while offline. */
  readonly wall: () => Wall;
  readonly direct: (direction: Direction) => void;
  readonly stage: (stage: Stage) => void;
  /** Who is writing, for a facilitator and as far as it may be known; the same object until it changes. */
  readonly typing: () => Typing;
  /** Tells that one is writing in a step. Call it at every keystroke: it is passed on once in a while. */
  readonly tellTyping: (step: StepId) => void;
  /**
   * Gives a command. It shows in `state` at once; the promise resolves when the server has answered, however long that takes. Use the
   * same `id` to say the same thing again. Not before `ready`.
   */
  readonly send: (type: string, payload: object, id?: string) => Promise<Sent>;
  /** A page of the log after an entry number, as this viewer may have it, and the number of the last entry there is. */
  readonly history: (after: number) => Promise<readonly [page: readonly News[], last: number]>;
  /** The server's clock, epoch ms. */
  readonly now: () => number;
  readonly wake: () => void;
  readonly close: () => void;
};
