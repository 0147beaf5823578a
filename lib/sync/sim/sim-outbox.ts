import type { Outbox } from '../../client/outbox.ts';
import type { Pending } from '../replica.ts';

/** A device's storage: it outlives the page. */
export function simOutbox(): Outbox {
  const rows = new Map<string, Pending>();
  return {
    take: async () => [...rows.values()],
    keep: async (_, pending) => void rows.set(pending.id, pending),
    drop: async (id) => void rows.delete(id),
    close: () => {},
  };
}
