// Derives prisma/postgres/schema.prisma from prisma/schema.prisma, since Prisma fixes the provider per schema.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../prisma/schema.prisma', import.meta.url));
const target = fileURLToPath(new URL('../prisma/postgres/schema.prisma', import.meta.url));

function once(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) {
    throw new Error(`prisma/schema.prisma: expected exactly one ${from.trim()}`);
  }
  return text.replace(from, to);
}

/** The PostgreSQL schema of the given SQLite schema. */
function derive(text: string): string {
  let out = text.slice(text.indexOf('generator client'));
  out = once(out, '"generated/sqlite"', '"../generated/postgres"');
  out = once(out, '"sqlite"', '"postgresql"');
  return `// Derived from ../schema.prisma by scripts/derive-schema.ts. Change that one, then: npm run derive\n\n${out}`;
}

/** True where the file in the repository is what would be derived now. */
export function schemaInStep(): boolean {
  return (
    existsSync(target) && readFileSync(target, 'utf8') === derive(readFileSync(source, 'utf8'))
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(target, derive(readFileSync(source, 'utf8')));
}
