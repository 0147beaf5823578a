// Derives prisma/postgres/schema.prisma from prisma/schema.prisma, since Prisma fixes the provider per schema.
// `--check` only says whether it is in step.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../prisma/schema.prisma', import.meta.url));
const target = fileURLToPath(new URL('../prisma/postgres/schema.prisma', import.meta.url));

function once(text, from, to) {
  if (text.split(from).length !== 2) {
    throw new Error(`prisma/schema.prisma: expected exactly one ${from.trim()}`);
  }
  return text.replace(from, to);
}

/** The PostgreSQL schema of the given SQLite schema. */
export function derive(text) {
  let out = text.slice(text.indexOf('generator client'));
  out = once(out, '"generated/sqlite"', '"../generated/postgres"');
  out = once(out, '"sqlite"', '"postgresql"');
  return `// Derived from ../schema.prisma by scripts/derive-schema.mjs. Change that one, then: npm run derive\n\n${out}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const derived = derive(readFileSync(source, 'utf8'));
  if (process.argv.includes('--check')) {
    let present = '';
    try {
      present = readFileSync(target, 'utf8');
    } catch {
      // reported below as out of step
    }
    if (present !== derived) {
      console.error('prisma/postgres/schema.prisma is out of step with prisma/schema.prisma: npm run derive');
      process.exit(1);
    }
  } else {
    writeFileSync(target, derived);
  }
}
