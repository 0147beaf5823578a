import type { Packed } from '../lib/protocol/wire.ts';
import type { LiveSocket } from './wire-types.ts';

/** The connection under a Socket.IO socket: as much of Engine.IO and `ws` as is needed to see that a frame may go straight out. */
type Line = {
  readonly readyState: string;
  readonly upgrading: boolean;
  readonly writeBuffer: readonly unknown[];
  readonly transport: {
    readonly name: string;
    readonly socket?: {
      readonly readyState: number;
      readonly _sender?: { sendFrame?(parts: readonly Buffer[]): void };
    };
  };
};

const webSocketOpen = 1;

/** A WebSocket text frame, unmasked, in one piece (RFC 6455, section 5.2). */
function frameOf(text: string): Buffer {
  const bytes = Buffer.byteLength(text);
  const header = bytes < 126 ? 2 : bytes < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(header + bytes);
  frame[0] = 0x81;
  if (header === 2) {
    frame[1] = bytes;
  } else if (header === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(bytes, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(bytes), 2);
  }
  frame.write(text, header);
  return frame;
}

/** Writes the frame if nothing stands before it in Engine.IO's own queue; what `ws` was given earlier goes first by itself. */
function wrote(socket: LiveSocket, frame: Buffer): boolean {
  const line = socket.conn as unknown as Line | undefined;
  if (line?.readyState !== 'open' || line.upgrading || line.writeBuffer.length > 0) return false;
  const { name, socket: webSocket } = line.transport;
  if (name !== 'websocket' || webSocket?.readyState !== webSocketOpen) return false;
  if (typeof webSocket._sender?.sendFrame !== 'function') return false;
  webSocket._sender.sendFrame([frame]);
  return true;
}

/**
 * Sends news (its arguments as JSON, without brackets) to many. The frame is made once and given to each connection in one write: half of
 * what it takes when every socket passes it through Socket.IO and Engine.IO, which pre-encode a frame too but in two pieces. A
 * connection that has something waiting, or is not a WebSocket (yet), gets the same message by the ordinary way.
 */
export function fanOut(guests: readonly { readonly socket: LiveSocket }[], news: string): void {
  // Engine.IO's 4 (message), Socket.IO's 2 (event), in the one namespace that there is.
  const frame = frameOf(`42["n",${news}]`);
  for (const { socket } of guests) {
    if (!wrote(socket, frame)) socket.emit('n', ...(JSON.parse(`[${news}]`) as Packed));
  }
}
