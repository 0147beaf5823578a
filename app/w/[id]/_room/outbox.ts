import { type DBSchema, openDB } from 'idb';
import type { Outbox } from '../../../../lib/client/outbox.ts';
import type { Pending } from '../../../../lib/sync/replica.ts';
import { openTab } from './tab.ts';

type Row = Pending & {
  readonly workshop: string;
  readonly person: string;
  /** The page that looks after it. */
  readonly tab: string;
  /** Rises with every command given in this browser. */
  readonly order: number;
};

interface Schema extends DBSchema {
  outbox: { key: string; value: Row; indexes: { workshop: string } };
}

// Async, so that a browser that refuses at once refuses like one that refuses later.
const open = async () =>
  openDB<Schema>('speelruimte', 1, {
    upgrade: (db) => {
      db.createObjectStore('outbox', { keyPath: 'id' }).createIndex('workshop', 'workshop');
    },
  });

let given = 0;

/**
 * Unsent commands of one workshop in IndexedDB, where they outlive the page, the browser and the night. Each page looks after its own;
 * those of pages that are gone go to whoever asks first. Where the browser withholds storage they last as long as the page.
 */
export function browserOutbox(workshop: string): Outbox {
  const opened = open().catch(() => null);
  const tab = openTab();
  let closed = false;
  const quietly = async (act: () => Promise<unknown>) => {
    try {
      await act();
    } catch {
      // A full disk or a closing browser: the command is still in memory and on its way.
    }
  };
  return {
    take: async (person) => {
      const db = await opened;
      if (!db || closed) return [];
      const rows = await db.getAllFromIndex('outbox', 'workshop', workshop);
      const others = rows.filter((row) => row.person === person && row.tab !== tab.id);
      const left: Row[] = [];
      for (const row of others) if (!(await tab.alive(row.tab))) left.push(row);
      // Who left meanwhile takes nothing along: the rows stay for whoever asks next.
      if (closed || left.length === 0) return [];
      const transaction = db.transaction('outbox', 'readwrite');
      for (const row of left) {
        // Meanwhile its entry may have arrived elsewhere, and then the row must not come back.
        if (await transaction.store.get(row.id))
          await transaction.store.put({ ...row, tab: tab.id });
      }
      await transaction.done;
      return left
        .toSorted((a, b) => a.order - b.order)
        .map(({ id, command, at }) => ({ id, command, at }));
    },
    keep: (person, { id, command, at }) => {
      given = Math.max(given + 1, Date.now() * 1000);
      const row: Row = { id, command, at, workshop, person, tab: tab.id, order: given };
      return quietly(async () => (await opened)?.put('outbox', row));
    },
    drop: (id) => quietly(async () => (await opened)?.delete('outbox', id)),
    close: () => {
      closed = true;
      tab.close();
      void opened.then((db) => db?.close());
    },
  };
}
