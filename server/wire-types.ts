import type { Server, Socket } from 'socket.io';
import type { ClientToServer, Handshake, ServerToClient } from '../lib/protocol/wire.ts';
import type { Reason } from '../lib/workshop/kernel.ts';

/**
 * Who a connection turned out to be: a person at the table (or a projector, null) in a workshop, or why it is not let in. `join` is what it
 * holds of the board, when it said so at once; `inflates` whether it reads a compressed one.
 */
export type Pass =
  | {
      readonly ok: true;
      readonly workshopId: string;
      readonly person: string | null;
      readonly join: Handshake['join'] | null;
      readonly inflates: boolean;
    }
  | { readonly ok: false; readonly reason: Reason };

export type SocketData = { pass: Pass; address: string };

type NoEvents = Record<string, never>;
export type LiveServer = Server<ClientToServer, ServerToClient, NoEvents, SocketData>;
export type LiveSocket = Socket<ClientToServer, ServerToClient, NoEvents, SocketData>;
