import type { Turn } from '../lib/protocol/turn.ts';
import type { State } from '../lib/workshop/state.ts';
import type { Journal } from './journal.ts';
import { Room } from './room.ts';

/** Hears of every turn of every live room, in order. */
export type Listener = (workshopId: string, turn: Turn, before: State, after: State) => void;

export type RoomsPorts = {
  readonly journal: Journal;
  /** Epoch ms. */
  readonly clock: () => number;
  readonly problem: (what: string, error: unknown) => void;
};

type Slot = { readonly room: Promise<Room>; users: number; restsSince: number };

/**
 * The live rooms of this process. A room is opened when someone needs it and let go when it has rested, so that workshops at rest cost
 * nothing. Whether a workshop exists is the caller's to know: one without a log opens as an empty room.
 */
export class Rooms {
  readonly #slots = new Map<string, Slot>();
  readonly #listeners: Listener[] = [];
  readonly #ports: RoomsPorts;

  constructor(ports: RoomsPorts) {
    this.#ports = ports;
  }

  /** How many rooms are in memory. */
  get size(): number {
    return this.#slots.size;
  }

  onTurn(listener: Listener): void {
    this.#listeners.push(listener);
  }

  /** Keeps the room in memory until `release` is called, once. */
  async hold(workshopId: string): Promise<{ readonly room: Room; release(): void }> {
    const slot = this.#slots.get(workshopId) ?? this.#open(workshopId);
    slot.users += 1;
    let held = true;
    const release = () => {
      if (!held) return;
      held = false;
      slot.users -= 1;
      slot.restsSince = this.#ports.clock();
    };
    try {
      return { room: await slot.room, release };
    } catch (error) {
      release();
      throw error;
    }
  }

  /** Does something with a room that stays in memory meanwhile. */
  async use<T>(workshopId: string, act: (room: Room) => Promise<T> | T): Promise<T> {
    const { room, release } = await this.hold(workshopId);
    try {
      return await act(room);
    } finally {
      release();
    }
  }

  /** Lets go of the rooms that nobody has used for `restMs`. */
  async sweep(restMs: number): Promise<void> {
    const before = this.#ports.clock() - restMs;
    for (const [workshopId, slot] of this.#slots) {
      if (slot.users > 0 || slot.restsSince > before) continue;
      const room = await slot.room;
      if (slot.users === 0 && room.idle) this.#slots.delete(workshopId);
    }
  }

  /** Waits until what was asked of every room is answered. */
  async settled(): Promise<void> {
    await Promise.all([...this.#slots.values()].map(async ({ room }) => (await room).settled()));
  }

  #open(workshopId: string): Slot {
    const publish = (turn: Turn, before: State, after: State) => {
      for (const listener of this.#listeners) listener(workshopId, turn, before, after);
    };
    const slot: Slot = {
      room: Room.open({ ...this.#ports, workshopId, publish }),
      users: 0,
      restsSince: this.#ports.clock(),
    };
    this.#slots.set(workshopId, slot);
    slot.room.catch(() => this.#slots.delete(workshopId));
    return slot;
  }
}
