import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { holdings } from './golden/holdings.testing.ts';
import type { Entry } from './kernel.ts';

type Golden = { readonly version: string; readonly holds: Readonly<Record<string, number>> };

const folder = new URL('./golden/', import.meta.url);
const logs = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));

test('there is a log of a version to hold to', () => {
  expect(logs).toContain('0.1.0.jsonl');
});

test.each(logs)('a stored log folds for ever: %s', (name) => {
  const [head, ...lines] = readFileSync(new URL(name, folder), 'utf8').trim().split('\n');
  const golden = JSON.parse(head ?? '') as Golden;
  const state = fold(lines.map((line) => JSON.parse(line) as Entry));
  // A later version may keep more; what this version kept must still be there.
  expect(holdings(state)).toMatchObject(golden.holds);
});
