import pg from 'pg';
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

/** Transactions at the same time: one commits while the next is filled. More gains nothing, and shares fewer fsyncs. */
const writers = 2;
const answerWithinMs = 10_000;

// One statement, so one round trip and one commit. It writes nothing at all where one call does not follow its log.
const insert = `INSERT INTO "Entry" ("workshopId", "seq", "commandId", "actorId", "at", "data")
  SELECT * FROM unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::bigint[], $6::text[])
  WHERE NOT EXISTS (
    SELECT 1 FROM unnest($7::text[], $8::int[]) AS head(id, before)
    WHERE before > 0 AND NOT EXISTS (SELECT 1 FROM "Entry" WHERE "workshopId" = id AND "seq" = before))`;
const page = `SELECT "seq", "commandId", "actorId", "at", "data" FROM "Entry"
  WHERE "workshopId" = $1 AND "seq" > $2 ORDER BY "seq" LIMIT $3`;
const byCommand = 'SELECT "seq" FROM "Entry" WHERE "workshopId" = $1 AND "commandId" = $2';
const anyCommand =
  'SELECT "commandId" FROM "Entry" WHERE "workshopId" = $1 AND "commandId" = ANY($2) LIMIT 1';
const highest = 'SELECT max("seq") AS "last" FROM "Entry" WHERE "workshopId" = $1';

type Row = { seq: number; commandId: string; actorId: string; at: string; data: string };

/**
 * The log in PostgreSQL. What waits while a commit is under way goes into the next one together; when that is refused
 * each call is tried on its own. Several processes may write: the unique (workshop, seq) orders them.
 */
export function openPostgresJournal(url: string): Journal {
  const pool = new pg.Pool({
    connectionString: url,
    max: writers + 4,
    connectionTimeoutMillis: answerWithinMs,
    statement_timeout: answerWithinMs,
    query_timeout: answerWithinMs + 1_000,
  });
  // An idle connection that breaks is replaced at the next query, which then reports what is wrong.
  pool.on('error', () => {});

  let waiting: Append[] = [];
  const busy = new Set<string>();
  const running = new Set<Promise<void>>();
  let scheduled = false;
  let closing: Promise<void> | undefined;

  /** Rows written: 0 where a call does not follow its log. */
  async function insertAll(calls: readonly Append[]): Promise<number> {
    const rows = calls.flatMap(({ workshopId, entries }) =>
      entries.map((entry) => ({ workshopId, ...entry })),
    );
    const result = await pool.query({
      name: 'append',
      text: insert,
      values: [
        rows.map((row) => row.workshopId),
        rows.map((row) => row.seq),
        rows.map((row) => row.commandId),
        rows.map((row) => row.actorId),
        rows.map((row) => row.at),
        rows.map((row) => JSON.stringify(row.events)),
        calls.map((call) => call.workshopId),
        calls.map((call) => (call.entries[0] as Entry).seq - 1),
      ],
    });
    return result.rowCount ?? 0;
  }

  async function explain(call: Append, error: unknown): Promise<unknown> {
    const code = (error as { code?: string }).code;
    if (code === '23503') return new WorkshopGone(call.workshopId);
    if (code !== '23505') return error;
    const ids = call.entries.map((entry) => entry.commandId);
    const { rows } = await pool.query({
      name: 'any-command',
      text: anyCommand,
      values: [call.workshopId, ids],
    });
    return rows[0]
      ? new CommandTaken(rows[0].commandId)
      : new SeqTaken(`${call.workshopId} ${call.entries[0]?.seq}`);
  }

  async function writeAlone(call: Append): Promise<void> {
    try {
      if ((await insertAll([call])) === 0)
        throw new SeqGap(`${call.workshopId}: the entry before is not there`);
      call.resolve();
    } catch (error) {
      call.reject(await explain(call, error).catch(() => error));
    }
  }

  async function write(calls: readonly Append[]): Promise<void> {
    if (calls.length === 1) return writeAlone(calls[0] as Append);
    try {
      if ((await insertAll(calls)) > 0) {
        for (const call of calls) call.resolve();
        return;
      }
    } catch (error) {
      // Only these codes say for certain that nothing was written.
      if (!['23503', '23505'].includes((error as { code?: string }).code ?? '')) {
        for (const call of calls) call.reject(error);
        return;
      }
    }
    for (const call of calls) await writeAlone(call);
  }

  /** The next calls: one of each workshop that has none under way, in an order that keeps two processes from deadlock. */
  function take(): Append[] {
    const taken: Append[] = [];
    waiting = waiting.filter((call) => {
      if (busy.has(call.workshopId)) return true;
      busy.add(call.workshopId);
      taken.push(call);
      return false;
    });
    return taken.sort((a, b) => (a.workshopId < b.workshopId ? -1 : 1));
  }

  function flush(): void {
    scheduled = false;
    while (running.size < writers) {
      const calls = take();
      if (calls.length === 0) return;
      const turn = write(calls).finally(() => {
        for (const call of calls) busy.delete(call.workshopId);
        running.delete(turn);
        flush();
      });
      running.add(turn);
    }
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
        setImmediate(flush);
      });
    },
    async read(workshopId, after, limit) {
      open();
      const { rows } = await pool.query<Row>({
        name: 'page',
        text: page,
        values: [workshopId, after, limit ?? null],
      });
      return rows.map(({ data, at, ...entry }) => ({
        ...entry,
        at: Number(at),
        events: JSON.parse(data),
      }));
    },
    async find(workshopId, commandId) {
      open();
      const { rows } = await pool.query({
        name: 'find',
        text: byCommand,
        values: [workshopId, commandId],
      });
      return rows[0]?.seq ?? null;
    },
    async last(workshopId) {
      open();
      const { rows } = await pool.query({ name: 'last', text: highest, values: [workshopId] });
      return rows[0]?.last ?? 0;
    },
    close() {
      closing ??= (async () => {
        while (waiting.length > 0 || running.size > 0) {
          await (running.size > 0 ? Promise.allSettled(running) : new Promise(setImmediate));
        }
        await pool.end();
      })();
      return closing;
    },
  };
}
