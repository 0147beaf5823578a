import type { Viewer } from '../workshop/audience.ts';
import type { Event, Reason, StepId } from '../workshop/kernel.ts';
import type { Direction, Stage, Wall } from './wall.ts';

/** Raised when an older client could misread newer messages; a client with another version is told to reload. */
export const protocolVersion = 2;

/** Where the socket is, on the same address as the pages. */
export const socketPath = '/live';

/** One message may not be larger, in bytes. */
export const maxMessage = 64 * 1024;

/**
 * An accepted command as a viewer may have it: its place after `from`, its id (empty where part of it is hidden from them, see
 * `commandIdFor`), and the events that are theirs.
 */
export type Item = readonly [offset: number, commandId: string, events: readonly Event[]];

/**
 * One turn of the room: the entries `from`..`to` (both included), all decided at `at` (epoch ms). Entries of which the viewer may have
 * nothing are not among `items`; the range still tells their numbers, so that secrecy never looks like a gap.
 */
export type News = readonly [from: number, to: number, at: number, items: readonly Item[]];

/** An item as it travels: its place only when it does not follow the item before (the first: `from`), then the command's id, then its events. */
export type PackedItem = readonly (number | string | Event)[];

/** News as it travels (pack.ts): `from`, `at`, the items, and at the end `to`, only when the last item is not that entry. */
export type Packed = readonly [from: number, at: number, ...rest: (PackedItem | number)[]];

export type Answer =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly reason: Reason };

/**
 * The board as the viewer may hold it after entry `seq`: what is for everyone as UTF-8 JSON (encoded once for all joiners), and their secret
 * rows per slice. `gzip`: a large board, compressed, for a client that said with its handshake that it `inflates`.
 */
export type Snapshot = {
  readonly seq: number;
  readonly open: Uint8Array;
  readonly gzip?: true;
  readonly secret: Readonly<Record<string, readonly unknown[]>>;
};

export type Joined =
  | {
      readonly ok: true;
      readonly viewer: Viewer;
      /** The server's clock, epoch ms, to show the timer right on a device whose clock is wrong. */
      readonly now: number;
      /** Absent when the caller's `since` could be brought up to date by `news` alone. */
      readonly snapshot?: Snapshot;
      /** What came after the snapshot, or after `since`. */
      readonly news: readonly News[];
      readonly here: readonly string[];
    }
  | { readonly ok: false; readonly reason: Reason };

/** What a joiner gets, without what only the socket knows. */
export type Shown = Pick<Extract<Joined, { ok: true }>, 'ok' | 'viewer' | 'snapshot' | 'news'>;

export type Handshake = {
  readonly workshop: string;
  readonly protocol: number;
  readonly screen?: string;
  /** What this client holds, as in the message `join`: then it need not ask, and the answer comes as `joined`. Saves a late joiner a round trip. */
  readonly join?: readonly [since: number | null, viewer: Viewer | null];
  /** This client can read a compressed board. */
  readonly inflates?: boolean;
};

/** Who is writing at this moment, as far as it may be known: people by id, and parties of which someone writes. */
export type Typing = { readonly people: readonly string[]; readonly parties: readonly string[] };

export const nobodyTypes: Typing = { people: [], parties: [] };

/** A sign of writing counts this long, in ms; a client that still writes gives the next one before that. */
export const typingLasts = 4000;

export type ClientToServer = {
  /** `since`: the last entry number this client has folded for `viewer`, or null for the whole board. */
  join: (since: number | null, viewer: Viewer | null, answer: (joined: Joined) => void) => void;
  send: (
    commandId: string,
    type: string,
    payload: object,
    answer: (answer: Answer) => void,
  ) => void;
  /** The log from after an entry on, as this viewer may have it, at most 1,000 entry numbers at a time. */
  history: (after: number, answer: (news: readonly News[], last: number) => void) => void;
  /** I am writing something in this step: volatile, in no log. At most one in two seconds; from participants only. */
  typing: (step: StepId, answer: () => void) => void;
  /** A sign of life: answered at once. A client that hears nothing for 10 s is offline. */
  beat: (answer: () => void) => void;
  /** A facilitator says what the projector shows. Volatile. */
  direct: (direction: Direction, answer: () => void) => void;
  /** A projector says what it shows. Volatile. */
  stage: (stage: Stage, answer: () => void) => void;
};

export type ServerToClient = {
  /** News; the most frequent message by far has the shortest name. */
  n: (...news: Packed) => void;
  /** The answer to the handshake's `join`; before any news. */
  joined: (joined: Joined) => void;
  /** The people connected now. Volatile. */
  here: (people: readonly string[]) => void;
  /** To projectors and facilitators, on joining and when it changes: see wall.ts. */
  wall: (wall: Wall) => void;
  /** Who is writing; to facilitators only. Volatile: counts for `typingLasts` ms unless it is told again. */
  typing: (typing: Typing) => void;
  /** Your place changed, or you missed too much: join again. */
  again: () => void;
  /** The connection ends for a reason: removed, another protocol version, the server stops. */
  bye: (reason: Reason) => void;
};
