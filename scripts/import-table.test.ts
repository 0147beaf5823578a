import { describe, expect, test } from 'vitest';
import { importFaults, importsOf, projectImportFaults } from './import-table.ts';

test('every way to import is seen', () => {
  const source = `import a from './a.ts';
import type { B } from "./b.ts";
import {
  c,
  type D,
} from './c.ts';
import './d.css';
export { e } from './e.ts';
const f = await import('./f.ts');
const text = 'nothing from here';`;
  expect(importsOf(source)).toEqual([
    { specifier: './a.ts', typeOnly: false },
    { specifier: './b.ts', typeOnly: true },
    { specifier: './c.ts', typeOnly: false },
    { specifier: './d.css', typeOnly: false },
    { specifier: './e.ts', typeOnly: false },
    { specifier: './f.ts', typeOnly: false },
  ]);
});

describe('the table', () => {
  test.each([
    ['lib/analysis/schulze.ts', '../workshop/kernel.ts'],
    ['lib/analysis/schulze.ts', 'zod'],
    ['lib/workshop/kernel.ts', '../steps/broaden/broaden.ts'],
    ['lib/workshop/kernel.ts', 'node:crypto'],
    ['lib/steps/options/options.ts', '../broaden/broaden.ts'],
    ['lib/steps/options/options.ts', 'socket.io-client'],
    ['lib/sync/replica.ts', '../client/link.ts'],
    ['server/room.ts', '../app/page.tsx'],
    ['server/room.ts', 'next'],
    ['server/room.ts', '@prisma/client'],
    ['server/people.ts', '../prisma/generated/sqlite/client.ts'],
    ['server/people.ts', 'better-sqlite3'],
    ['app/w/[id]/page.tsx', '../../../server/room.ts'],
    ['app/w/[id]/page.tsx', '../../../server/rooms.ts'],
    ['app/w/[id]/page.tsx', '../../../server/socket.ts'],
    ['app/page.tsx', 'socket.io-client'],
  ])('%s may not import %s', (path, specifier) => {
    expect(importFaults(path, `import { x } from '${specifier}';`)).toHaveLength(1);
  });

  test.each([
    ['lib/analysis/schulze.ts', './fraction.ts'],
    ['lib/workshop/kernel.ts', 'zod'],
    ['lib/workshop/modules.ts', '../steps/broaden/broaden.ts'],
    ['lib/steps/options/options.ts', '../../workshop/kernel.ts'],
    ['lib/client/link.ts', 'socket.io-client'],
    ['server/index.ts', 'next'],
    ['server/db.ts', '@prisma/adapter-pg'],
    ['app/w/[id]/page.tsx', '../../../server/people.ts'],
    ['app/w/[id]/page.tsx', '../../../server/open-journal.ts'],
  ])('%s may import %s', (path, specifier) => {
    expect(importFaults(path, `import { x } from '${specifier}';`)).toEqual([]);
  });

  test('another step may be imported by type only', () => {
    const path = 'lib/steps/options/options.ts';
    expect(importFaults(path, "import type { Interest } from '../broaden/broaden.ts';")).toEqual(
      [],
    );
  });

  test('what runs in the browser imports nothing of the server', () => {
    const source = "'use client';\nimport { sharedDb } from '../server/db.ts';";
    expect(importFaults('app/list.tsx', source)).toHaveLength(1);
  });
});

test('this project keeps to the table', () => {
  expect(projectImportFaults()).toEqual([]);
});
