import { bareWall } from '../../../../lib/protocol/wall.ts';
import { nobodyTypes } from '../../../../lib/protocol/wire.ts';
import type { Viewer } from '../../../../lib/workshop/audience.ts';
import type { State } from '../../../../lib/workshop/state.ts';
import type { RoomHandle } from '../_room/room-handle.ts';

const nobody: ReadonlySet<string> = new Set();
const status = { link: 'online', waiting: 0, refused: null } as const;
const nothing = () => {};
const quiet = () => () => {};

/**
 * A workshop as it stood at one moment (`at`, epoch ms), for the steps' own screens to show and nobody to change. `state` is what the
 * viewer held then. Who was connected is not in the log: whoever sat at the table counts as here.
 */
export function momentRoom(workshop: string, state: State, viewer: Viewer, at: number): RoomHandle {
  const here = new Set(state.session.people.rows.filter((p) => !p.gone).map((p) => p.id));
  return {
    workshop,
    viewer,
    live: false,
    subscribe: quiet,
    state: () => state,
    pending: () => nobody,
    status: () => status,
    here: () => here,
    wall: () => bareWall,
    direct: nothing,
    stage: nothing,
    typing: () => nobodyTypes,
    tellTyping: () => {},
    send: async () => ({ ok: false, reason: { code: 'closed' } }),
    now: () => at,
  };
}
