import type { Link, LinkEvents } from '../../client/link.ts';
import { unpack } from '../../protocol/pack.ts';
import type { Packed } from '../../protocol/wire.ts';
import type { Deliver, SimServer, SimSocket } from './sim-server.ts';
import type { World } from './world.ts';

/** What the network does to messages, each from 0 to 1. All zero is a network as TCP promises it: in order and complete, until it is cut. */
export type NetFaults = { drop: number; twice: number; reorder: number };

/** A connection: whether it still carries, and when the last message each way arrives. */
type Line = { socket: SimSocket | null; open: boolean; up: number; down: number };

/** A client's connection over a virtual network: slow, cut at any moment, and if asked worse than TCP would ever be. */
export class SimLink implements Link {
  readonly #world: World;
  readonly #server: SimServer;
  readonly #person: string | null;
  readonly #on: LinkEvents;
  readonly #faults: NetFaults;
  #line: Line | null = null;
  #closed = false;

  constructor(
    world: World,
    server: SimServer,
    person: string | null,
    faults: NetFaults,
    on: LinkEvents,
  ) {
    this.#world = world;
    this.#server = server;
    this.#person = person;
    this.#faults = faults;
    this.#on = on;
    this.#dial();
  }

  join: Link['join'] = (since, viewer, answer) => {
    this.#ask((socket, reply) => this.#server.join(socket, since, viewer, reply), answer);
  };

  send: Link['send'] = (id, type, payload, answer) => {
    this.#ask(
      (socket, reply) => void this.#server.send(socket, id, { type, payload }, reply),
      answer,
    );
  };

  history: Link['history'] = () => {
    throw new Error('the simulator asks the room itself for history');
  };

  typing = (): void => {};

  wake = (): void => {};
  direct = (): void => {};
  stage = (): void => {};

  /** Breaks the connection; the client comes back by itself. */
  cut = (): void => {
    const line = this.#line;
    if (!line) return;
    this.#line = null;
    line.open = false;
    // The server may take a while to see it, and meanwhile still takes in what was under way.
    const { socket } = line;
    if (socket) this.#world.after(this.#world.random.int(0, 200), () => this.#server.drop(socket));
    if (this.#closed) return;
    this.#on.down();
    this.#dial();
  };

  close = (): void => {
    this.#closed = true;
    this.cut();
  };

  #dial(): void {
    this.#world.after(this.#world.random.int(1, 300), () => {
      if (this.#closed || this.#line) return;
      const line: Line = { socket: null, open: true, up: 0, down: 0 };
      const deliver: Deliver = (event, args) =>
        this.#carry(line, 'down', () => this.#hear(event, args));
      line.socket = this.#server.accept(this.#person, deliver, () => {
        this.#world.after(this.#world.random.int(1, 40), () => line === this.#line && this.cut());
      });
      if (!line.socket) {
        this.#dial();
        return;
      }
      this.#line = line;
      this.#on.up();
    });
  }

  #hear(event: Parameters<Deliver>[0], args: readonly unknown[]): void {
    const on = this.#on as unknown as Record<string, (...args: unknown[]) => void>;
    if (event === 'n') this.#on.news(unpack(args as unknown as Packed));
    else on[event]?.(...args);
  }

  #ask<T>(
    question: (socket: SimSocket, reply: (value: T) => void) => void,
    answer: (value: T) => void,
  ): void {
    const line = this.#line;
    if (!line) return;
    let answered = false;
    const reply = (value: T) =>
      this.#carry(line, 'down', () => {
        // As Socket.IO does: an acknowledgement is heard once.
        if (!answered) answer(value);
        answered = true;
      });
    this.#carry(line, 'up', () => {
      if (line.socket?.connected) question(line.socket, reply);
    });
  }

  #carry(line: Line, way: 'up' | 'down', arrive: () => void): void {
    const { random } = this.#world;
    const { drop, twice, reorder } = this.#faults;
    const run = () => (line.open || (way === 'up' && random.chance(0.5))) && arrive();
    if (random.chance(drop)) return;
    if (random.chance(twice)) this.#world.after(random.int(1, 120), run);
    let at = this.#world.now() + random.int(1, 40);
    if (random.chance(reorder)) {
      at += random.int(0, 200);
    } else {
      at = Math.max(at, line[way]);
      line[way] = at;
    }
    this.#world.after(at - this.#world.now(), run);
  }
}
