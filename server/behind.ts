import type { LiveSocket } from './wire-types.ts';

type Waiting = { readonly data?: string | Uint8Array };
type Transport = { readonly socket?: { readonly bufferedAmount?: number } };

/** Bytes on their way to a reader that its connection has not taken yet: those still in Engine.IO's queue and those in the socket's. */
export function bytesBehind(socket: LiveSocket): number {
  const conn = socket.conn as unknown as {
    readonly writeBuffer?: readonly Waiting[];
    readonly transport: Transport;
  };
  let bytes = conn.transport.socket?.bufferedAmount ?? 0;
  for (const packet of conn.writeBuffer ?? []) bytes += packet.data?.length ?? 0;
  return bytes;
}
