import { protocolVersion, type Shown } from '../protocol/wire.ts';
import type { RoomClient } from './client.ts';
import { realClock } from './clock.ts';
import { memoryOutbox, type Outbox } from './outbox.ts';
import { roomClient } from './room-client.ts';
import { type SocketOptions, socketLink } from './socket-link.ts';

export type OpenOptions = SocketOptions & {
  readonly workshop: string;
  /** The token of a projector's link: watches what everyone may see, and sends no commands. */
  readonly screen?: string;
  /** The board as it comes beside the page, see board-ahead.ts. */
  readonly ahead?: Promise<Shown | null>;
  /** Where unsent commands wait; memory when left out. */
  readonly outbox?: Outbox;
  /** Another version than this client's own; only a test has a reason to give it. */
  readonly protocol?: number;
};

/** Takes one's place in a workshop over the network. Who one is follows from the browser's cookie, or from `screen`. */
export function openRoom(options: OpenOptions): RoomClient {
  const { workshop, screen, protocol = protocolVersion } = options;
  const handshake = screen === undefined ? { workshop, protocol } : { workshop, protocol, screen };
  return roomClient({
    workshop,
    clock: realClock,
    ...(options.ahead && { ahead: options.ahead }),
    outbox: options.outbox ?? memoryOutbox(),
    connect: (events) => socketLink(options, handshake, events),
  });
}
