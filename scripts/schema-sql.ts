// The SQL that makes a whole database from the schema, by Prisma's engine as WebAssembly: Prisma's own `migrate diff`
// fetches a binary from a host that many networks do not reach. A migration is written by hand from what changes in
// this text; server/migrate.test.ts holds that the migrations together make the same database.
//   node scripts/schema-sql.ts sqlite | postgresql
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { startPostgres } from './postgres.ts';

export type Provider = 'sqlite' | 'postgresql';

const schemas = {
  sqlite: '../prisma/schema.prisma',
  postgresql: '../prisma/postgres/schema.prisma',
};

/** `url` is, for PostgreSQL, a server the engine may connect to; nothing is written there. */
export async function schemaSql(provider: Provider, url = ''): Promise<string> {
  const { SchemaEngine } = await import('@prisma/schema-engine-wasm');
  const path = fileURLToPath(new URL(schemas[provider], import.meta.url));
  const content = readFileSync(path, 'utf8');
  const factory =
    provider === 'sqlite' ? new PrismaBetterSqlite3({ url: ':memory:' }) : new PrismaPg(url);
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await SchemaEngine.new({ datamodels: [[path, content]] }, () => {}, adapter);
  try {
    const result = await engine.diff({
      from: { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: [{ path, content }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return result.stdout ?? '';
  } finally {
    engine.free();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const provider = process.argv[2] as Provider;
  if (!(provider in schemas))
    throw new Error('usage: node scripts/schema-sql.ts sqlite | postgresql');
  const postgres = provider === 'postgresql' ? await startPostgres() : undefined;
  process.stdout.write(await schemaSql(provider, postgres?.url));
  await postgres?.stop();
}
