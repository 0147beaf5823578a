import type { Pending } from '../sync/replica.ts';

/**
 * Where commands wait that are not known to be in the log: IndexedDB in a browser, memory in Node. A row is dropped when its entry has
 * arrived or the server refused it, never merely because it was sent.
 */
export type Outbox = {
  /** Rows of this person that no living tab is looking after, in the order in which they were given; they are the caller's from now on. */
  take(person: string): Promise<readonly Pending[]>;
  keep(person: string, pending: Pending): Promise<void>;
  drop(id: string): Promise<void>;
  close(): void;
};

/** An outbox that lasts as long as the process. */
export function memoryOutbox(): Outbox {
  return {
    take: async () => [],
    keep: async () => {},
    drop: async () => {},
    close: () => {},
  };
}
