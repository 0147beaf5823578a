import type { Socket } from 'socket.io-client';
import type { Packed } from '../protocol/wire.ts';

/** Engine.IO's 4 (message), Socket.IO's 2 (event) in the one namespace that there is, and the name of the news: as server/fan-out.ts sends it. */
const head = '42["n",';

/** As much of an Engine.IO transport as is needed to hear a frame first. */
type Transport = { onData?: (data: unknown) => void };

/** Null for all else, and for what can't be read: Socket.IO then ends the connection, and we come back. */
function newsIn(data: unknown): Packed | null {
  if (typeof data !== 'string' || !data.startsWith(head)) return null;
  try {
    const packed = JSON.parse(data.slice(2));
    packed.shift();
    return packed as Packed;
  } catch {
    return null;
  }
}

/**
 * Takes the news off the connection before Engine.IO and Socket.IO see it. On a busy board nearly all that arrives is news, and the six
 * rounds of listeners that it would pass cost three times what reading it costs. A transport that can't be tapped gives its news by the
 * ordinary way. To be called at every connection.
 */
export function tapNews(socket: Socket, onNews: (packed: Packed) => void): void {
  const transport = socket.io.engine.transport as unknown as Transport;
  const pass = transport.onData;
  if (typeof pass !== 'function') return;
  // Socket.IO gives on what it hears a moment later. News that comes right after something else must not overtake it.
  let passing = 0;
  transport.onData = (data) => {
    const packed = newsIn(data);
    if (packed && passing === 0) onNews(packed);
    else if (packed) queueMicrotask(() => onNews(packed));
    else {
      passing += 1;
      pass.call(transport, data);
      queueMicrotask(() => {
        passing -= 1;
      });
    }
  };
}
