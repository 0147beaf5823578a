import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { BadSettings, readEnv } from './env.ts';

test('without any setting it is SQLite in ./data, on every address, port 3000', () => {
  const env = readEnv({});
  expect(env.database).toEqual({ kind: 'sqlite', file: resolve('data/speelruimte.db') });
  expect(env).toMatchObject({
    dataDir: resolve('data'),
    host: '0.0.0.0',
    port: 3000,
    publicUrl: undefined,
  });
});

test('DATABASE_URL chooses the database', () => {
  expect(readEnv({ DATABASE_URL: 'postgresql://overleg@db/overleg' }).database.kind).toBe(
    'postgres',
  );
  expect(readEnv({ DATABASE_URL: 'file:/srv/overleg.db' }).database).toEqual({
    kind: 'sqlite',
    file: '/srv/overleg.db',
  });
  expect(readEnv({ DATABASE_URL: 'file:overleg.db' }).database).toEqual({
    kind: 'sqlite',
    file: resolve('overleg.db'),
  });
});

test('an empty setting counts as absent', () => {
  expect(readEnv({ PORT: '', PUBLIC_URL: '' })).toMatchObject({ port: 3000, publicUrl: undefined });
});

test('a public address is kept as its origin', () => {
  expect(readEnv({ PUBLIC_URL: 'https://overleg.example.nl/' }).publicUrl).toBe(
    'https://overleg.example.nl',
  );
});

test('every mistake is one line that names the setting and not its value', () => {
  const wrong = {
    DATABASE_URL: 'mysql://geheim@db',
    PORT: '70000',
    PUBLIC_URL: 'overleg',
    LOG_LEVEL: 'loud',
    MAX_PEOPLE: 'x',
  };
  try {
    readEnv(wrong);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(BadSettings);
    const lines = (error as Error).message.split('\n');
    expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual(Object.keys(wrong).sort());
    expect((error as Error).message).not.toContain('geheim');
  }
});
