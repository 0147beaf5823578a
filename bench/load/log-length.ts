import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { givenTable } from '../../lib/workshop/given.ts';
import type { Entry, Event } from '../../lib/workshop/kernel.ts';
import { openSqliteJournal } from '../../server/journal-sqlite.ts';
import { migrate } from '../../server/migrate.ts';
import { Room } from '../../server/room.ts';

// Two rooms on one real journal, no sockets. Someone says ready, and not ready: the log grows and the board does not.
const entries = Number(process.argv[2] ?? 100_000);
const blocks = 11;
const perBlock = 100;
const dir = mkdtempSync(join(tmpdir(), 'bench-log-'));
const file = join(dir, 'log.db');
await migrate({ kind: 'sqlite', file });
const db = new Database(file);
const row = db.prepare(
  'INSERT INTO "Workshop" ("id", "joinHash", "joinSealed", "title", "language", "step", "updatedAt") VALUES (?, ?, ?, ?, ?, ?, ?)',
);
for (const id of ['short', 'long'])
  row.run(id, id, id, 'Freshwater', 'en', 'lobby', new Date(0).toISOString());
db.close();

const journal = openSqliteJournal(file);
let counter = 0;
const nextId = () => `command-${(counter++).toString(36).padStart(8, '0')}`;
const ready = (value: boolean) => ({ type: 'session/ready', payload: { ready: value } });

/** A log of so many entries: a table of two parties, then one person who says ready and not ready. */
async function fill(workshopId: string, length: number): Promise<void> {
  const given = givenTable(['zh', 'ha'], { zh1: 'zh', ha1: 'ha' });
  const events: (readonly Event[])[] = [true, false].map((value) => {
    const decision = given.say({ by: 'zh1', ...ready(value) });
    if (!decision.ok) throw new Error(decision.reason.code);
    return decision.events;
  });
  const log: Entry[] = [...given.log];
  const at = given.log.at(-1)?.at ?? 0;
  for (let seq = log.length + 1; seq <= length; seq++) {
    const said = events[(seq - given.log.length - 1) % 2] as readonly Event[];
    log.push({ seq, commandId: nextId(), actorId: 'zh1', at: at + seq * 1000, events: said });
  }
  for (let i = 0; i < log.length; i += 5000)
    await journal.append(workshopId, log.slice(i, i + 5000));
}

const open = (workshopId: string) =>
  Room.open({ workshopId, journal, clock: () => 1_790_000_000_000 + counter, publish: () => {} });

/** Microseconds of CPU, of the system too, that one command takes, one after another. */
async function cost(room: Room): Promise<number> {
  const from = process.cpuUsage();
  for (let i = 0; i < perBlock; i++) {
    const answer = await room.send('zh1', nextId(), ready(i % 2 === 0));
    if (!answer.ok) throw new Error(answer.reason.code);
  }
  const { user, system } = process.cpuUsage(from);
  return (user + system) / perBlock;
}

try {
  await fill('short', 100);
  await fill('long', entries);
  const shortRoom = await open('short');
  const from = performance.now();
  const longRoom = await open('long');
  const fold = performance.now() - from;
  for (const room of [shortRoom, longRoom, shortRoom, longRoom]) await cost(room);
  const short: number[] = [];
  const long: number[] = [];
  for (let block = 0; block < blocks; block++) {
    short.push(await cost(shortRoom));
    long.push(await cost(longRoom));
  }
  console.log(JSON.stringify({ short, long, fold }));
} finally {
  await journal.close();
  rmSync(dir, { recursive: true, force: true });
}
