import type { Entry } from '../lib/workshop/kernel.ts';
import { CommandTaken, type Journal, requireConsecutive, SeqGap, SeqTaken } from './journal.ts';

/** What goes wrong with one call of `append`: `lost` and `unknown` throw alike, but `unknown` wrote all the same. */
export type Fault = 'lost' | 'unknown' | null;

/** A journal in memory that keeps the contract of journal.ts, and fails when `fault` says so. For tests. */
export class MemoryJournal implements Journal {
  readonly logs = new Map<string, Entry[]>();
  appends = 0;
  /** Asked before each append. */
  fault: () => Fault = () => null;
  /** Asked before each read and find: true is an outage. */
  down: () => boolean = () => false;

  async append(workshopId: string, entries: readonly Entry[]): Promise<void> {
    await Promise.resolve();
    this.appends += 1;
    const fault = this.fault();
    if (fault === 'lost') throw new Error('the connection broke');
    this.#write(workshopId, entries);
    if (fault === 'unknown') throw new Error('the connection broke');
  }

  async read(
    workshopId: string,
    after: number,
    limit = Number.POSITIVE_INFINITY,
  ): Promise<Entry[]> {
    this.#up();
    return structuredClone((this.logs.get(workshopId) ?? []).slice(after, after + limit));
  }

  async find(workshopId: string, commandId: string): Promise<number | null> {
    this.#up();
    return this.logs.get(workshopId)?.find((entry) => entry.commandId === commandId)?.seq ?? null;
  }

  async last(workshopId: string): Promise<number> {
    this.#up();
    return this.logs.get(workshopId)?.length ?? 0;
  }

  async close(): Promise<void> {}

  #write(workshopId: string, entries: readonly Entry[]): void {
    requireConsecutive(entries);
    const log = this.logs.get(workshopId) ?? [];
    for (const entry of entries) {
      if (log.some((old) => old.commandId === entry.commandId))
        throw new CommandTaken(entry.commandId);
    }
    const [first] = entries;
    if (first && first.seq <= log.length) throw new SeqTaken(`${first.seq}`);
    if (first && first.seq > log.length + 1) throw new SeqGap(`${first.seq}`);
    this.logs.set(workshopId, [...log, ...structuredClone(entries)]);
  }

  #up(): void {
    if (this.down()) throw new Error('the database does not answer');
  }
}
