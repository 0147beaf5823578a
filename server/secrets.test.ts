import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openSecrets } from './secrets.ts';

const root = mkdtempSync(join(tmpdir(), 'speelruimte-secrets-'));
afterAll(() => rmSync(root, { recursive: true }));

test('the first start makes a key that only its owner may read', () => {
  const directory = join(root, 'first');
  openSecrets(directory);
  expect(readdirSync(directory)).toEqual(['secret']);
  expect(statSync(directory).mode & 0o777).toBe(0o700);
  expect(statSync(join(directory, 'secret')).mode & 0o777).toBe(0o600);
});

test('what was sealed is opened again after a restart', () => {
  const directory = join(root, 'restart');
  const sealed = openSecrets(directory).seal('join', 'Zorg in de wijk · 🏥');
  expect(sealed).toMatch(/^[\w-]+$/);
  expect(openSecrets(directory).unseal('join', sealed)).toBe('Zorg in de wijk · 🏥');
});

test('sealed for one purpose, by another key, cut short or changed: not opened', () => {
  const secrets = openSecrets(join(root, 'one'));
  const sealed = secrets.seal('join', 'token');
  expect(secrets.unseal('cookie', sealed)).toBeNull();
  expect(openSecrets(join(root, 'other')).unseal('join', sealed)).toBeNull();
  expect(secrets.unseal('join', sealed.slice(0, -2))).toBeNull();
  expect(secrets.unseal('join', sealed.slice(0, 10))).toBeNull();
  expect(secrets.unseal('join', '')).toBeNull();
  const first = sealed.startsWith('A') ? 'B' : 'A';
  expect(secrets.unseal('join', first + sealed.slice(1))).toBeNull();
});

test('the same text sealed twice looks different', () => {
  const secrets = openSecrets(join(root, 'twice'));
  expect(secrets.seal('join', 'token')).not.toBe(secrets.seal('join', 'token'));
});

test('a damaged key is refused with what to do, not replaced', () => {
  const directory = join(root, 'damaged');
  openSecrets(directory);
  writeFileSync(join(directory, 'secret'), 'short');
  expect(() => openSecrets(directory)).toThrow(/backup/);
});
