import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PrismaClient } from '../prisma/generated/sqlite/client.ts';
import { type DatabaseSetting, readEnv } from './env.ts';

/** Both databases have the same models; the type of the one generated from the source stands for both. */
export type Db = PrismaClient;

/** The database would not keep its promises; the message says which. */
export class UnsafeDatabase extends Error {}

const oldestPostgres = 150_000;

/**
 * Connects for ordinary rows: people, links, the list of workshops. The log has its own connections (journal.ts).
 * Throws UnsafeDatabase where a write that was acknowledged could still be lost.
 */
export async function openDb(setting: DatabaseSetting): Promise<Db> {
  return setting.kind === 'sqlite' ? openSqlite(setting.file) : openPostgres(setting.url);
}

async function openSqlite(file: string): Promise<Db> {
  const [{ PrismaBetterSqlite3 }, { PrismaClient }] = await Promise.all([
    import('@prisma/adapter-better-sqlite3'),
    import('../prisma/generated/sqlite/client.ts'),
  ]);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const db = new PrismaClient({
    adapter: new PrismaBetterSqlite3({ url: `file:${file}`, timeout: 5_000 }),
  });
  // `synchronous` belongs to the connection: the adapter has one, for the client's whole life.
  await db.$queryRawUnsafe('PRAGMA journal_mode = WAL');
  await db.$executeRawUnsafe('PRAGMA synchronous = FULL');
  const [mode] = await db.$queryRawUnsafe<{ journal_mode: string }[]>('PRAGMA journal_mode');
  const [level] = await db.$queryRawUnsafe<{ synchronous: bigint }[]>('PRAGMA synchronous');
  if (mode?.journal_mode !== 'wal' || Number(level?.synchronous) !== 2) {
    await db.$disconnect();
    throw new UnsafeDatabase(
      `${file}: SQLite cannot use its write-ahead log here with full synchronisation. Put the file on a local disk.`,
    );
  }
  return db;
}

async function openPostgres(url: string): Promise<Db> {
  const [{ PrismaPg }, { PrismaClient }] = await Promise.all([
    import('@prisma/adapter-pg'),
    import('../prisma/generated/postgres/client.ts'),
  ]);
  const db = new PrismaClient({ adapter: new PrismaPg(url) }) as unknown as Db;
  const [server] = await db.$queryRawUnsafe<{ version: string; fsync: string; full: string }[]>(
    `SELECT current_setting('server_version_num') AS version, current_setting('fsync') AS fsync,
      current_setting('full_page_writes') AS full`,
  );
  const fault =
    server === undefined || Number(server.version) < oldestPostgres
      ? 'PostgreSQL 15 or newer is needed'
      : server.fsync !== 'on' || server.full !== 'on'
        ? 'PostgreSQL must have fsync and full_page_writes on'
        : undefined;
  if (fault) {
    await db.$disconnect();
    throw new UnsafeDatabase(fault);
  }
  return db;
}

const shared = globalThis as { [key: symbol]: Promise<Db> | undefined };
const slot = Symbol.for('speelruimte.db');

/**
 * This process's one client. Kept on globalThis because the server, the pages and the route handlers each get their
 * own instance of this file.
 */
export function sharedDb(): Promise<Db> {
  shared[slot] ??= openDb(readEnv(process.env).database);
  return shared[slot];
}

/** Ends the process's client, if there is one. */
export async function closeSharedDb(): Promise<void> {
  const opened = shared[slot];
  shared[slot] = undefined;
  await (await opened)?.$disconnect();
}
