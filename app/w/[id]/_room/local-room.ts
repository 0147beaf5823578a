import type { Viewer } from '../../../../lib/workshop/audience.ts';
import type { State } from '../../../../lib/workshop/state.ts';
import { localTable } from './local-table.ts';
import type { RoomHandle } from './room-handle.ts';

export type LocalRoom = RoomHandle & {
  /** The whole state, secrets of others included: what the server would hold. */
  readonly whole: () => State;
};

/** A room without a server for one viewer: see local-table.ts. */
export function localRoom(
  state: State,
  viewer: Viewer,
  options: Parameters<typeof localTable>[1] = {},
): LocalRoom {
  const table = localTable(state, options);
  return { ...table.room(viewer), whole: table.whole };
}
