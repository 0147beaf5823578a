import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPostgres } from '../scripts/postgres.ts';
import { schemaSql } from '../scripts/schema-sql.ts';
import type { DatabaseSetting } from './env.ts';
import { type Migration, MigrationRefused, migrate, migrationsFor } from './migrate.ts';

const root = mkdtempSync(join(tmpdir(), 'speelruimte-migrate-'));
let server: Awaited<ReturnType<typeof startPostgres>>;
let made = 0;

beforeAll(async () => {
  server = await startPostgres();
}, 600_000);
afterAll(async () => {
  await server?.stop();
  rmSync(root, { recursive: true });
});

async function empty(kind: DatabaseSetting['kind']): Promise<DatabaseSetting> {
  made += 1;
  if (kind === 'sqlite') return { kind, file: join(root, `overleg-${made}.db`) };
  const name = `overleg_${made}`;
  await query({ kind, url: server.url }, `CREATE DATABASE ${name}`);
  return { kind, url: server.url.replace(/postgres$/, name) };
}

async function query(setting: DatabaseSetting, sql: string): Promise<unknown[]> {
  if (setting.kind === 'sqlite') {
    const db = new Database(setting.file);
    try {
      if (/^select/i.test(sql)) return db.prepare(sql).all();
      db.exec(sql);
      return [];
    } finally {
      db.close();
    }
  }
  const client = new pg.Client({ connectionString: setting.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows ?? [];
  } finally {
    await client.end();
  }
}

const catalogue = {
  sqlite: [
    `SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE tbl_name <> '_prisma_migrations' ORDER BY type, name`,
  ],
  postgres: [
    `SELECT table_name, column_name, data_type, is_nullable, column_default, datetime_precision
      FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
      ORDER BY table_name, column_name`,
    `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY indexdef`,
    `SELECT conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> '_prisma_migrations' ORDER BY conname`,
  ],
};

const tables: Migration = {
  name: '1_tables',
  sql: 'CREATE TABLE tafel (id text PRIMARY KEY, partij text);',
};
const seats: Migration = {
  name: '2_seats',
  sql: 'CREATE TABLE stoel (id text PRIMARY KEY); INSERT INTO stoel VALUES (1);',
};
const broken: Migration = {
  name: '2_broken',
  sql: 'CREATE TABLE stoel (id text); INSERT INTO nergens VALUES (1);',
};

describe.each(['sqlite', 'postgres'] as const)('migrations on %s', (kind) => {
  test('the migrations together make what the schema describes', async () => {
    const migrated = await empty(kind);
    await migrate(migrated);
    const described = await empty(kind);
    await query(
      described,
      await schemaSql(kind === 'sqlite' ? 'sqlite' : 'postgresql', server.url),
    );
    for (const sql of catalogue[kind]) {
      const rows = await query(migrated, sql);
      expect(rows.length).toBeGreaterThan(5);
      expect(rows).toEqual(await query(described, sql));
    }
  });

  test('each is applied once, and recorded with the checksum that Prisma expects', async () => {
    const setting = await empty(kind);
    expect(await migrate(setting, [tables])).toEqual(['1_tables']);
    expect(await migrate(setting, [tables, seats])).toEqual(['2_seats']);
    expect(await migrate(setting, [tables, seats])).toEqual([]);
    const rows = await query(
      setting,
      'SELECT migration_name, checksum FROM "_prisma_migrations" ORDER BY 1',
    );
    expect(rows).toEqual([
      {
        migration_name: '1_tables',
        checksum: '74272482721a9cfdb1d40b3eacdd2886ba277466e764b45ff4de2af3fc1cc438',
      },
      { migration_name: '2_seats', checksum: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });

  test('two processes that start at once apply each migration once', async () => {
    const setting = await empty(kind);
    const applied = await Promise.all([
      migrate(setting, [tables, seats]),
      migrate(setting, [tables, seats]),
    ]);
    expect(applied.flat().sort()).toEqual(['1_tables', '2_seats']);
  });

  test('one that fails leaves nothing behind, also of the ones before it', async () => {
    const setting = await empty(kind);
    await expect(migrate(setting, [tables, broken])).rejects.toThrow(/nergens/);
    expect(await migrate(setting, [tables, seats])).toEqual(['1_tables', '2_seats']);
  });

  test('a changed, a halfway and an unknown migration are refused with what to do', async () => {
    const setting = await empty(kind);
    await migrate(setting, [tables, seats]);
    const changed = { ...tables, sql: `${tables.sql} -- later` };
    await expect(migrate(setting, [changed, seats])).rejects.toThrow(/put back the original/);
    await expect(migrate(setting, [tables])).rejects.toThrow(MigrationRefused);
    await expect(migrate(setting, [tables])).rejects.toThrow(/start the newer version/);
    await query(
      setting,
      `UPDATE "_prisma_migrations" SET finished_at = NULL WHERE migration_name = '2_seats'`,
    );
    await expect(migrate(setting, [tables, seats])).rejects.toThrow(/restore the backup/);
  });
});

test('both databases have the same migrations', () => {
  const names = (kind: DatabaseSetting['kind']) => migrationsFor(kind).map(({ name }) => name);
  expect(names('postgres')).toEqual(names('sqlite'));
});
