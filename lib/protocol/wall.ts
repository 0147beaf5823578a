import { type StepId, stepIds } from '../workshop/kernel.ts';

/** What can be chosen for the projector: `auto` goes along with the group; `join` and `ask` fill the wall with the way in, or the assignment. */
export type Shown = 'auto' | 'join' | 'ask' | StepId;

export const shownKinds = ['auto', 'join', 'ask', ...stepIds] as const satisfies readonly Shown[];

/** What a facilitator wants on the projector. Pages count from 0. */
export type Direction = {
  readonly show: Shown;
  readonly page: number;
  readonly paused: boolean;
};

/** What a projector says it shows: how many pages there are depends on its size, so only it knows. */
export type Stage = Direction & { readonly pages: number };

/** What to join by: the code, and the token of the join link. */
export type JoinKeys = { readonly code: string; readonly joinToken: string };

/**
 * What the facilitator and the projector tell each other past the log, for it says nothing about the work. Sent whole each time. `join`
 * is null while joining is closed; `stage` is for facilitators only (null while no projector is on). `given` counts
 * the directions that were given; -1 before anything was heard.
 */
export type Wall = {
  readonly join: JoinKeys | null;
  readonly direction: Direction;
  readonly given: number;
  readonly stage: Stage | null;
};

export const undirected: Direction = { show: 'auto', page: 0, paused: false };
export const bareWall: Wall = { join: null, direction: undirected, given: -1, stage: null };
