import { boardAhead } from '../../../../lib/client/board-ahead.ts';
import type { RoomClient } from '../../../../lib/client/client.ts';
import { openRoom } from '../../../../lib/client/open-room.ts';
import { anyone } from '../../../../lib/workshop/audience.ts';
import { browserOutbox } from './outbox.ts';
import type { RoomHandle } from './room-handle.ts';

export type LiveRoom = RoomHandle & Pick<RoomClient, 'ready' | 'ended' | 'history' | 'close'>;

/** Tells the screens at most once per frame, however fast the news comes in; a page that nobody sees is told four times a second. */
function gently(tell: () => void): () => void {
  let told = true;
  const now = () => {
    told = true;
    tell();
  };
  return () => {
    if (!told) return;
    told = false;
    if (document.visibilityState === 'visible') requestAnimationFrame(now);
    else setTimeout(now, 250);
  };
}

/** The workshop over the socket, in a browser. `screen` is the token of a projector's link. */
export function liveRoom(workshop: string, screen?: string): LiveRoom {
  const client = openRoom({
    url: location.origin,
    workshop,
    outbox: browserOutbox(workshop),
    ...(screen === undefined ? { ahead: boardAhead(workshop) } : { screen }),
  });
  const listeners = new Set<() => void>();
  client.subscribe(
    gently(() => {
      for (const listener of listeners) listener();
    }),
  );

  // Whoever comes back to the page, or back on the network, must not wait for a timer to find out.
  const wake = () => client.wake();
  const whenSeen = () => document.visibilityState === 'visible' && client.wake();
  document.addEventListener('visibilitychange', whenSeen);
  for (const event of ['online', 'offline', 'pageshow'] as const) addEventListener(event, wake);

  return {
    workshop,
    get viewer() {
      return client.viewer() ?? anyone;
    },
    live: true,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: client.state,
    pending: client.pending,
    status: client.status,
    here: client.here,
    wall: client.wall,
    direct: client.direct,
    stage: client.stage,
    typing: client.typing,
    tellTyping: client.tellTyping,
    send: client.send,
    now: client.now,
    ready: client.ready,
    ended: client.ended,
    history: client.history,
    close: () => {
      document.removeEventListener('visibilitychange', whenSeen);
      for (const event of ['online', 'offline', 'pageshow'] as const)
        removeEventListener(event, wake);
      client.close();
    },
  };
}
