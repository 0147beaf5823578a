import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressBuilt } from '../scripts/compress-built.ts';
import { openBuiltFiles } from './built-files.ts';

const script = `export const hallo = ${JSON.stringify('goedemorgen '.repeat(200))};`;
const path = '/_next/static/chunks/0a~b1.js';
let server: Server;
let origin = '';

beforeAll(async () => {
  const directory = mkdtempSync(join(tmpdir(), 'speelruimte-built-'));
  mkdirSync(join(directory, 'chunks'));
  writeFileSync(join(directory, 'chunks/0a~b1.js'), script);
  writeFileSync(join(directory, 'chunks/late.js.map'), '{}');
  await compressBuilt(directory);
  const built = openBuiltFiles(directory);
  // What is held no longer needs the folder.
  rmSync(directory, { recursive: true });
  server = createServer((request, response) => {
    if (!built(request, response)) response.writeHead(404).end('of Next');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const ask = (encodings: string, { at = path, ...more }: RequestInit & { at?: string } = {}) =>
  fetch(origin + at, {
    ...more,
    headers: { 'accept-encoding': encodings, ...(more.headers as Record<string, string>) },
  });

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
])('who takes "%s" gets the script in %s', async (encodings, encoding) => {
  const answer = await ask(encodings);
  expect(answer.headers.get('content-encoding')).toBe(encoding);
  expect(answer.headers.get('vary')).toBe('Accept-Encoding');
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(answer.headers.get('content-type')).toContain('javascript');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(Number(answer.headers.get('content-length'))).toBeLessThan(script.length / 5);
  expect(await answer.text()).toBe(script);
});

test('what has come before is not sent again, and in the other encoding it is another file', async () => {
  const [br, gzip] = [await ask('br'), await ask('gzip')];
  const tag = br.headers.get('etag') as string;
  expect(gzip.headers.get('etag')).not.toBe(tag);
  const again = await ask('br', { headers: { 'if-none-match': `W/"old", ${tag}` } });
  expect(again.status).toBe(304);
  expect(again.headers.get('etag')).toBe(tag);
  expect((await ask('gzip', { headers: { 'if-none-match': tag } })).status).toBe(200);
  const head = await ask('br', { method: 'HEAD' });
  expect(head.headers.get('content-length')).toBe(br.headers.get('content-length'));
  expect(await head.text()).toBe('');
});

test.each([
  ['takes neither', 'identity', path, 'GET'],
  ['asks for what is not compressed', 'br', '/_next/static/chunks/late.js.map', 'GET'],
  ['asks for what is not there', 'br', '/_next/static/chunks/other.js', 'GET'],
  ['asks outside it', 'br', '/_next/static/chunks/..%2f..%2fBUILD_ID', 'GET'],
  ['sends something', 'br', path, 'POST'],
])('who %s is left to Next', async (_, encodings, at, method) => {
  expect(await (await ask(encodings, { at, method })).text()).toBe('of Next');
});
