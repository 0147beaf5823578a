import type { Guest, Live } from '../../../server/live.ts';
import type { Room } from '../../../server/room.ts';
import type { LiveServer, LiveSocket } from '../../../server/wire-types.ts';
import type { Answer, Joined, ServerToClient } from '../../protocol/wire.ts';
import type { Viewer } from '../../workshop/audience.ts';
import type { Command } from '../../workshop/kernel.ts';
import type { SimJournal } from './sim-journal.ts';
import type { World } from './world.ts';

/** The server's own code, loaded as it is or with a planted mistake. */
export type ServerCode = { readonly Room: typeof Room; readonly Live: typeof Live };

/** The server's end of a connection: as much of a Socket.IO socket as live.ts uses. */
export class SimSocket {
  readonly id: string;
  connected = true;
  readonly #deliver: Deliver;
  readonly #gone: () => void;

  constructor(id: string, deliver: Deliver, gone: () => void) {
    this.id = id;
    this.#deliver = deliver;
    this.#gone = gone;
  }

  emit = <Name extends keyof ServerToClient>(
    event: Name,
    ...args: Parameters<ServerToClient[Name]>
  ): void => {
    if (this.connected) this.#deliver(event, args);
  };

  join = (): void => {};

  leave = (): void => {};

  disconnect = (): void => {
    this.connected = false;
    this.#gone();
  };
}

export type Deliver = (event: keyof ServerToClient, args: readonly unknown[]) => void;

/** A server process with the real room and the real delivery in it, that can be killed and started again. */
export class SimServer {
  /** Every answer that was given, also those that never arrived. */
  readonly answers: { readonly id: string; readonly answer: Answer }[] = [];
  room: Room | null = null;
  #live: Live | null = null;
  #life = 0;
  #count = 0;
  readonly #guests = new Map<SimSocket, Guest>();
  readonly #world: World;
  readonly #journal: SimJournal;
  readonly #code: ServerCode;

  constructor(world: World, journal: SimJournal, code: ServerCode) {
    this.#world = world;
    this.#journal = journal;
    this.#code = code;
  }

  async start(): Promise<void> {
    this.#life += 1;
    const life = this.#life;
    const alive = () => life === this.#life;
    let live: Live | null = null;
    try {
      const room = await this.#code.Room.open({
        workshopId: 'w',
        journal: this.#journal.portFor(alive),
        clock: this.#world.now,
        later: (run) => this.#world.after(this.#world.random.int(0, 3), () => alive() && run()),
        publish: (turn, before, after) => alive() && live?.publish(turn, before, after),
      });
      if (!alive()) return;
      const io = this.#io as unknown as LiveServer;
      live = new this.#code.Live(io, 'w', room, async () => null);
      this.room = room;
      this.#live = live;
    } catch {
      this.#world.after(50, () => alive() && void this.start());
    }
  }

  /** Kills the process: nothing it was doing goes on, and every connection is gone. It starts again after a while. */
  kill(): void {
    this.#life += 1;
    const life = this.#life;
    for (const socket of [...this.#guests.keys()]) this.drop(socket);
    this.room = null;
    this.#live = null;
    this.#world.after(
      this.#world.random.int(5, 400),
      () => life === this.#life && void this.start(),
    );
  }

  /** Lets a connection in, or not while the process is down. */
  accept(person: string | null, deliver: Deliver, gone: () => void): SimSocket | null {
    const live = this.#live;
    if (!live) return null;
    this.#count += 1;
    const socket = new SimSocket(`s${this.#count}`, deliver, gone);
    this.#guests.set(socket, live.add(socket as unknown as LiveSocket, person, false));
    return socket;
  }

  drop(socket: SimSocket): void {
    const guest = this.#guests.get(socket);
    socket.connected = false;
    this.#guests.delete(socket);
    if (guest) this.#live?.leave(guest);
  }

  join(
    socket: SimSocket,
    since: number | null,
    had: Viewer | null,
    answer: (joined: Joined) => void,
  ): void {
    const guest = this.#guests.get(socket);
    if (guest) void this.#live?.join(guest, since, had, answer);
  }

  async send(
    socket: SimSocket,
    id: string,
    command: Command,
    reply: (answer: Answer) => void,
  ): Promise<void> {
    const guest = this.#guests.get(socket);
    const answer = guest && (await this.#live?.send(guest, id, command));
    if (!answer) return;
    this.answers.push({ id, answer });
    reply(answer);
  }

  readonly #io = { to: () => ({ volatile: { emit: () => {} } }) };
}
