import { CommandTaken, type Journal, SeqGap, SeqTaken } from '../../../server/journal.ts';
import type { Entry } from '../../workshop/kernel.ts';
import type { World } from './world.ts';

/** How often things go wrong, from 0 to 1. */
export type StoreFaults = {
  /** Nothing is stored, and the writer is told so. */
  failed: number;
  /** The writer is told that it failed, but it is stored: at once, or when the line comes back. */
  unknown: number;
  /** Reading fails. */
  unread: number;
};

/** A journal in memory that keeps the contract of server/journal.ts, with commits that fail and commits of which nobody knows. */
export class SimJournal {
  readonly log: Entry[];
  readonly #world: World;
  readonly faults: StoreFaults = { failed: 0, unknown: 0, unread: 0 };

  constructor(world: World, log: readonly Entry[]) {
    this.#world = world;
    this.log = [...log];
  }

  /** The journal as one process has it: after that process died nothing answers it any more. */
  portFor(alive: () => boolean): Pick<Journal, 'append' | 'read' | 'find'> {
    const unlessDead = async <T>(doing: Promise<T>): Promise<T> => {
      try {
        const value = await doing;
        return alive() ? value : await new Promise<T>(() => {});
      } catch (error) {
        if (alive()) throw error;
        return new Promise<T>(() => {});
      }
    };
    return {
      append: (_, entries) => (alive() ? unlessDead(this.#append(entries)) : new Promise(() => {})),
      read: (_, after, limit) => unlessDead(this.#read(after, limit)),
      find: (_, id) => unlessDead(this.#find(id)),
    };
  }

  async #append(entries: readonly Entry[]): Promise<void> {
    const { random } = this.#world;
    // As JSON, the way a store keeps it: nothing may hang on identity or on what JSON does not carry.
    const rows = entries.map((entry) => JSON.parse(JSON.stringify(entry)) as Entry);
    const fate = random.next();
    await this.#world.rest(random.int(0, 12));
    if (fate < this.faults.failed) throw new Error('the disk is full');
    if (fate < this.faults.failed + this.faults.unknown) {
      if (random.chance(0.5)) this.#store(rows);
      throw new Error('the line went dead while committing');
    }
    this.#store(rows);
    await this.#world.rest(random.int(0, 6));
  }

  #store(rows: readonly Entry[]): void {
    const first = rows[0]?.seq ?? 0;
    if (first <= this.log.length) throw new SeqTaken(`${first}`);
    if (first > this.log.length + 1) throw new SeqGap(`${first}`);
    const known = new Set(this.log.map((entry) => entry.commandId));
    if (rows.some((row) => known.has(row.commandId))) throw new CommandTaken();
    this.log.push(...rows);
  }

  async #read(after: number, limit = Number.POSITIVE_INFINITY): Promise<Entry[]> {
    await this.#world.rest(this.#world.random.int(0, 4));
    if (this.#world.random.chance(this.faults.unread)) throw new Error('the store does not answer');
    return this.log.slice(after, after + Math.min(limit, this.log.length));
  }

  async #find(id: string): Promise<number | null> {
    await this.#world.rest(1);
    return this.log.find((entry) => entry.commandId === id)?.seq ?? null;
  }
}
