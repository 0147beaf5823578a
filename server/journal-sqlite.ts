import Database from 'better-sqlite3';
import type { Entry } from '../lib/workshop/kernel.ts';
import {
  type Append,
  CommandTaken,
  type Journal,
  requireConsecutive,
  SeqGap,
  SeqTaken,
  WorkshopGone,
} from './journal.ts';

const busyForMs = 5_000;
type Row = { seq: number; commandId: string; actorId: string; at: number; data: string };

/**
 * The log in SQLite, on a connection of its own. Whatever waits when the event loop comes round is written in one
 * transaction: one fsync for all, a savepoint for each call. Throws where the file has no WAL.
 *
 * The connection never waits for the write lock inside SQLite: the holder may be a transaction of the Prisma client in
 * this very thread, which could then never finish. It asks again from the event loop.
 */
export function openSqliteJournal(file: string): Journal {
  const db = new Database(file, { timeout: 0 });
  const mode = db.pragma('journal_mode = WAL', { simple: true });
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  if (mode !== 'wal' || db.pragma('synchronous', { simple: true }) !== 2) {
    db.close();
    throw new Error(
      `${file}: SQLite cannot use its write-ahead log here with full synchronisation`,
    );
  }

  const sql = (text: string) => db.prepare<unknown[]>(text);
  const begin = sql('BEGIN IMMEDIATE');
  const commit = sql('COMMIT');
  const rollback = sql('ROLLBACK');
  const save = sql('SAVEPOINT call');
  const release = sql('RELEASE call');
  const back = sql('ROLLBACK TO call');
  const insert = sql(
    'INSERT INTO "Entry" ("workshopId", "seq", "commandId", "actorId", "at", "data") VALUES (?, ?, ?, ?, ?, ?)',
  );
  const present = sql('SELECT 1 FROM "Entry" WHERE "workshopId" = ? AND "seq" = ?').pluck();
  const byCommand = sql(
    'SELECT "seq" FROM "Entry" WHERE "workshopId" = ? AND "commandId" = ?',
  ).pluck();
  const highest = sql('SELECT max("seq") FROM "Entry" WHERE "workshopId" = ?').pluck();
  const page = sql(
    'SELECT "seq", "commandId", "actorId", "at", "data" FROM "Entry" WHERE "workshopId" = ? AND "seq" > ? ORDER BY "seq" LIMIT ?',
  );

  let waiting: Append[] = [];
  let scheduled = false;
  let closed: (() => void) | undefined;
  let closing: Promise<void> | undefined;

  function insertAll({ workshopId, entries }: Append): void {
    const before = (entries[0] as Entry).seq - 1;
    if (before > 0 && present.get(workshopId, before) === undefined) {
      throw new SeqGap(`entry ${before} of ${workshopId} is not there`);
    }
    for (const { seq, commandId, actorId, at, events } of entries) {
      insert.run(workshopId, seq, commandId, actorId, at, JSON.stringify(events));
    }
  }

  /** The error to give for one call after its savepoint was rolled back; undefined if the whole transaction is lost. */
  function explain(call: Append, error: unknown): Error | undefined {
    if (error instanceof SeqGap) return error;
    const code = (error as { code?: string }).code;
    if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return new WorkshopGone(call.workshopId);
    if (code !== 'SQLITE_CONSTRAINT_PRIMARYKEY' && code !== 'SQLITE_CONSTRAINT_UNIQUE')
      return undefined;
    const known = call.entries.find(
      (entry) => byCommand.get(call.workshopId, entry.commandId) !== undefined,
    );
    return known
      ? new CommandTaken(known.commandId)
      : new SeqTaken(`${call.workshopId} ${call.entries[0]?.seq}`);
  }

  function write(calls: readonly Append[]): void {
    const written: Append[] = [];
    const refused: [Append, Error][] = [];
    for (const call of calls) {
      save.run();
      try {
        insertAll(call);
        written.push(call);
      } catch (error) {
        if (db.inTransaction) back.run();
        const reason = explain(call, error);
        if (!reason) throw error;
        refused.push([call, reason]);
      }
      release.run();
    }
    commit.run();
    for (const call of written) call.resolve();
    for (const [call, reason] of refused) call.reject(reason);
  }

  function flush(since: number): void {
    try {
      begin.run();
    } catch (error) {
      if ((error as { code?: string }).code === 'SQLITE_BUSY' && Date.now() - since < busyForMs) {
        setTimeout(flush, 1, since);
        return;
      }
      finish(error);
      return;
    }
    finish();
  }

  function finish(failed?: unknown): void {
    const calls = waiting;
    waiting = [];
    scheduled = false;
    try {
      if (failed !== undefined) throw failed;
      write(calls);
    } catch (error) {
      if (db.inTransaction) rollback.run();
      for (const call of calls) call.reject(error);
    }
    closed?.();
  }

  function open(): void {
    if (closing) throw new Error('the journal is closed');
  }

  return {
    async append(workshopId, entries) {
      open();
      requireConsecutive(entries);
      await new Promise<void>((resolve, reject) => {
        waiting.push({ workshopId, entries, resolve, reject });
        if (scheduled) return;
        scheduled = true;
        setImmediate(() => flush(Date.now()));
      });
    },
    async read(workshopId, after, limit = -1) {
      open();
      const rows = page.all(workshopId, after, limit) as Row[];
      return rows.map(({ data, ...entry }) => ({ ...entry, events: JSON.parse(data) }));
    },
    async find(workshopId, commandId) {
      open();
      return (byCommand.get(workshopId, commandId) as number | undefined) ?? null;
    },
    async last(workshopId) {
      open();
      return (highest.get(workshopId) as number | null) ?? 0;
    },
    close() {
      closing ??= new Promise<void>((resolve) => {
        closed = resolve;
        if (!scheduled) resolve();
      }).then(() => {
        db.close();
      });
      return closing;
    },
  };
}
