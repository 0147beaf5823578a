import type { Direction, Stage, Wall } from '../protocol/wall.ts';
import type { Answer, Joined, News, Typing } from '../protocol/wire.ts';
import type { Viewer } from '../workshop/audience.ts';
import type { Reason, StepId } from '../workshop/kernel.ts';

/** What a connection reports. Nothing is reported of one connection after its `down`. */
export type LinkEvents = {
  /** Asked before each connection: what this client holds, so that the first `join` of that connection needs no question. */
  readonly holds: () => readonly [since: number | null, viewer: Viewer | null];
  /** The first connection asks no board before this: one may be coming by another way. */
  readonly ahead?: Promise<unknown>;
  readonly up: () => void;
  readonly down: () => void;
  readonly news: (news: News) => void;
  readonly here: (people: readonly string[]) => void;
  readonly wall: (wall: Wall) => void;
  readonly typing: (typing: Typing) => void;
  readonly again: () => void;
  /** The server ends it, or does not let this client in. */
  readonly bye: (reason: Reason) => void;
};

/** A connection that comes back by itself. Questions asked on a connection that goes down are never answered. */
export type Link = {
  join(since: number | null, viewer: Viewer | null, answer: (joined: Joined) => void): void;
  send(id: string, type: string, payload: object, answer: (answer: Answer) => void): void;
  history(after: number, answer: (news: readonly News[], last: number) => void): void;
  /** Volatile, both: lost when there is no connection now. */
  direct(direction: Direction): void;
  stage(stage: Stage): void;
  /** Tells that one is writing, if the connection is up; else it is not told. */
  typing(step: StepId): void;
  /** Something made it likely that the network changed (the page came back, the device woke up): find out now instead of later. */
  wake(): void;
  close(): void;
};
