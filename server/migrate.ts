import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import pg from 'pg';
import type { DatabaseSetting } from './env.ts';

export type Migration = { readonly name: string; readonly sql: string };

/** The database and this program do not fit together; the message says which migration, and what to do. */
export class MigrationRefused extends Error {}

const folders = {
  sqlite: new URL('../prisma/migrations/', import.meta.url),
  postgres: new URL('../prisma/postgres/migrations/', import.meta.url),
};

// Prisma's own table and advisory lock, so that `prisma migrate deploy` agrees with what happened here.
const sqliteTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL,
  "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`;
const postgresTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;
const advisoryLock = 72707369;

/** The migrations in the program, oldest first. */
export function migrationsFor(kind: DatabaseSetting['kind']): Migration[] {
  const folder = fileURLToPath(folders[kind]);
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map((item) => item.name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(`${folder}${name}/migration.sql`, 'utf8') }));
}

/**
 * Brings the database to this program's schema, in one transaction under a lock: of two processes that start at once
 * one does it. Returns the names of what was applied. Throws MigrationRefused, with nothing changed.
 */
export async function migrate(
  setting: DatabaseSetting,
  migrations: readonly Migration[] = migrationsFor(setting.kind),
): Promise<string[]> {
  return setting.kind === 'sqlite'
    ? migrateSqlite(setting.file, migrations)
    : migratePostgres(setting.url, migrations);
}

function migrateSqlite(file: string, migrations: readonly Migration[]): string[] {
  const db = new Database(file, { timeout: 10_000 });
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = OFF'); // a migration that rebuilds a table must not cascade
    const work = db.transaction(() => {
      db.exec(sqliteTable);
      const rows = db.prepare<[], Row>(`SELECT ${columns} FROM "_prisma_migrations"`).all();
      const waiting = toApply(rows, migrations);
      const record = db.prepare(
        'INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count") VALUES (?, ?, ?, ?, ?, 1)',
      );
      for (const { name, sql } of waiting) {
        const started = Date.now();
        db.exec(sql);
        record.run(randomUUID(), checksum(sql), name, started, Date.now());
      }
      if (waiting.length > 0 && (db.pragma('foreign_key_check') as unknown[]).length > 0) {
        throw new MigrationRefused(
          'a migration would leave rows that refer to nothing; nothing was changed',
        );
      }
      return waiting.map(({ name }) => name);
    });
    return work.immediate();
  } finally {
    db.close();
  }
}

async function migratePostgres(url: string, migrations: readonly Migration[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [advisoryLock]);
    await client.query(postgresTable);
    const { rows } = await client.query<Row>(`SELECT ${columns} FROM "_prisma_migrations"`);
    const waiting = toApply(rows, migrations);
    for (const { name, sql } of waiting) {
      await client.query(sql);
      await client.query(
        'INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count") VALUES ($1, $2, $3, clock_timestamp(), 1)',
        [randomUUID(), checksum(sql), name],
      );
    }
    await client.query('COMMIT');
    return waiting.map(({ name }) => name);
  } finally {
    await client.end(); // after an error this also rolls back
  }
}

type Row = { name: string; checksum: string; finished: unknown; rolledBack: unknown };
const columns =
  '"migration_name" AS "name", "checksum", "finished_at" AS "finished", "rolled_back_at" AS "rolledBack"';

function checksum(sql: string): string {
  return createHash('sha256').update(sql).digest('hex');
}

function toApply(rows: readonly Row[], migrations: readonly Migration[]): Migration[] {
  const done = new Map(rows.filter((row) => row.rolledBack === null).map((row) => [row.name, row]));
  for (const row of done.values()) {
    const migration = migrations.find(({ name }) => name === row.name);
    if (!migration) {
      throw new MigrationRefused(
        `The database knows migration ${row.name}, this program does not: start the newer version.`,
      );
    }
    if (row.finished === null) {
      throw new MigrationRefused(
        `Migration ${row.name} stopped halfway: restore the backup from before it.`,
      );
    }
    if (row.checksum !== checksum(migration.sql)) {
      throw new MigrationRefused(
        `Migration ${row.name} was changed after it was applied: put back the original file.`,
      );
    }
  }
  return migrations.filter(({ name }) => !done.has(name));
}
