// Generates the Prisma client for both databases, where the schema or Prisma itself changed since the last time.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const schemas = ['prisma/schema.prisma', 'prisma/postgres/schema.prisma'];
const stampFile = `${root}prisma/generated/.stamp`;

function stamp(): string {
  const hash = createHash('sha256');
  for (const file of [...schemas, 'node_modules/prisma/package.json'])
    hash.update(readFileSync(root + file));
  return hash.digest('hex');
}

/** Does nothing when the clients are there and up to date. */
export function generate(): void {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()) return;
  for (const schema of schemas) {
    execFileSync(
      process.execPath,
      ['node_modules/prisma/build/index.js', 'generate', '--no-hints', '--schema', schema],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
        // `generate` never runs this engine, but would download it from Prisma's host: any program satisfies it.
        env: {
          ...process.env,
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          CHECKPOINT_DISABLE: '1',
        },
      },
    );
  }
  writeFileSync(stampFile, stamp());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generate();
