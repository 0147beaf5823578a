import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { DatabaseInUse, lockDatabase } from './lock.ts';

const root = mkdtempSync(join(tmpdir(), 'speelruimte-lock-'));
afterAll(() => rmSync(root, { recursive: true }));

async function holderOf(file: string) {
  const module = JSON.stringify(new URL('./lock.ts', import.meta.url).href);
  const code = `const { lockDatabase } = await import(${module});
    lockDatabase(${JSON.stringify(file)});
    console.log('held');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return {
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

test('a second process on the same file is refused, and let in after kill -9 of the first', async () => {
  const file = join(root, 'overleg.db');
  const holder = await holderOf(file);
  expect(() => lockDatabase(file)).toThrow(DatabaseInUse);
  expect(() => lockDatabase(file)).toThrow(/overleg\.db is in use/);
  await holder.kill();
  lockDatabase(file).release();
});

test('the lock is refused twice within one process, and given again after release', () => {
  const file = join(root, 'nested', 'overleg.db');
  const lock = lockDatabase(file);
  expect(() => lockDatabase(file)).toThrow(DatabaseInUse);
  lock.release();
  lockDatabase(file).release();
});

test('two files are two locks', () => {
  const one = lockDatabase(join(root, 'noord.db'));
  const other = lockDatabase(join(root, 'zuid.db'));
  one.release();
  other.release();
});
