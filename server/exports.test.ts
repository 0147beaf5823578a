import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTable, startServer, type Table, type TestServer } from './server.testing.ts';

let server: TestServer;
let table: Table;

beforeAll(async () => {
  server = await startServer();
  table = await openTable(server);
});
afterAll(() => server.close());

const take = (name: string, cookie: string) =>
  fetch(`${server.url}/api/workshops/${table.id}/export/${name}`, { headers: { cookie } });

test('the log comes as a file, whole and of this viewer', async () => {
  const response = await take('log.json', table.facilitator.cookie);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-disposition')).toBe(
    'attachment; filename="acute-ouderenzorg-vechtstreek-log.json"',
  );
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  const log = (await response.json()) as { entries: { seq: number }[]; viewer: { role: string } };
  expect(log).toMatchObject({ format: 'speelruimte-log', language: 'nl', workshop: table.id });
  expect(log.viewer.role).toBe('facilitator');
  expect(log.entries.map(({ seq }) => seq)).toEqual(log.entries.map((_, i) => i + 1));

  const last = log.entries.length;
  const rest = await take(`log.json?after=${last - 1}`, table.facilitator.cookie);
  expect(((await rest.json()) as typeof log).entries.map(({ seq }) => seq)).toEqual([last]);
});

test('tables are in the language asked for', async () => {
  const nl = await (await take('cards.csv?lang=nl', table.facilitator.cookie)).text();
  const en = await (await take('cards.csv?lang=en', table.facilitator.cookie)).text();
  expect(nl).toMatch(/soort;tekst;/);
  expect(en).toMatch(/kind,text,/);
});

test('there is no agreement to take along before there is a text', async () => {
  const response = await take('agreement.md', table.facilitator.cookie);
  expect(response.status).toBe(409);
  expect(await response.json()).toEqual({ code: 'no-agreement' });
});

test('who has no place at the table gets nothing', async () => {
  for (const name of ['log.json', 'agreement.md', 'cards.csv', 'results.csv']) {
    expect((await take(name, '')).status).toBe(403);
  }
});

test('the number to start from is a number', async () => {
  expect((await take('log.json?after=x', table.facilitator.cookie)).status).toBe(400);
});
