import type { Direction, Stage, Wall } from '../../../../lib/protocol/wall.ts';
import type { Typing } from '../../../../lib/protocol/wire.ts';
import type { Viewer } from '../../../../lib/workshop/audience.ts';
import type { Reason, StepId } from '../../../../lib/workshop/kernel.ts';
import type { State } from '../../../../lib/workshop/state.ts';

/** How it stands between this browser and the server. `waiting` counts commands that are not known to be in the log yet. */
export type RoomStatus = {
  readonly link: 'connecting' | 'online' | 'offline';
  readonly waiting: number;
  readonly refused: Reason | null;
};

export type Sent = { readonly ok: true } | { readonly ok: false; readonly reason: Reason };

/**
 * A workshop as the screens hold it: live over the socket, replayed from its log, or rehearsed in the browser. Screens know no
 * other way to read or change anything.
 */
export type RoomHandle = {
  /** The workshop's id: drafts on this device are kept under it. */
  readonly workshop: string;
  readonly viewer: Viewer;
  /** False on a replay: nothing can be changed. */
  readonly live: boolean;
  /** True in a rehearsal: nothing of it is on the server, so it has no links, no review and no screen of its own. */
  readonly rehearsed?: boolean;
  subscribe(listener: () => void): () => void;
  /** The viewer's state with the pending commands on top; the same object until something changes. */
  state(): State;
  /** Ids of the commands (so of the cards they make) that are not in the log yet. */
  pending(): ReadonlySet<string>;
  status(): RoomStatus;
  /** Ids of the people connected now. */
  here(): ReadonlySet<string>;
  /** What facilitators and projectors tell each other past the log; bare for anyone else. */
  wall(): Wall;
  direct(direction: Direction): void;
  stage(stage: Stage): void;
  /** Who is writing, for a facilitator and as far as it may be known; the same object until it changes. */
  typing(): Typing;
  /** Tells that the viewer is writing in a step. */
  tellTyping(step: StepId): void;
  /** Resolves when the server has answered. The optimistic effect shows at once. `id` becomes the id of what is made. */
  send(type: string, payload: object, id?: string): Promise<Sent>;
  /** The server's clock, epoch ms. */
  now(): number;
};
