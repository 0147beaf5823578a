import type { Entry } from '../lib/workshop/kernel.ts';

/**
 * The store of the log. A call of `append` that returns is on the disk; one that throws SeqTaken, CommandTaken,
 * SeqGap or WorkshopGone wrote nothing; after any other error the outcome is unknown and the log must be reread.
 */
export interface Journal {
  /**
   * All entries or none, in one transaction. `entries` are consecutive and follow the last one stored. Calls for
   * different workshops that wait at the same moment share a transaction, without sharing each other's fate.
   */
  append(workshopId: string, entries: readonly Entry[]): Promise<void>;
  /** The entries with `seq > after` in order, at most `limit` of them (all, without one). */
  read(workshopId: string, after: number, limit?: number): Promise<Entry[]>;
  /** The seq of the entry that a command became, or null. */
  find(workshopId: string, commandId: string): Promise<number | null>;
  /** The highest seq; 0 for a workshop without entries. */
  last(workshopId: string): Promise<number>;
  /** Waits for what was asked before, then refuses everything. */
  close(): Promise<void>;
}

/** Another writer already stored an entry under this seq. */
export class SeqTaken extends Error {}

/** One of these commands is already in the log. */
export class CommandTaken extends Error {}

/** The entries are not consecutive, or do not follow the last one stored. */
export class SeqGap extends Error {}

/** There is no such workshop (any more). */
export class WorkshopGone extends Error {}

/** A waiting call of `append`. */
export type Append = {
  readonly workshopId: string;
  readonly entries: readonly Entry[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
};

/** Throws SeqGap where the entries of one call do not follow each other. */
export function requireConsecutive(entries: readonly Entry[]): void {
  const first = entries[0]?.seq;
  if (first === undefined) throw new SeqGap('there is nothing to append');
  if (first < 1 || entries.some((entry, i) => entry.seq !== first + i)) {
    throw new SeqGap(`entries are not consecutive from ${first}`);
  }
}
