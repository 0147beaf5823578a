import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPostgres } from '../scripts/postgres.ts';
import { client, openTable, startServer, type TestServer } from './server.testing.ts';

let database: Awaited<ReturnType<typeof startPostgres>>;
let server: TestServer;

beforeAll(async () => {
  database = await startPostgres();
  server = await startServer({ database: { kind: 'postgres', url: database.url } });
}, 600_000); // the first time PostgreSQL may have to be installed

afterAll(async () => {
  await server?.close();
  await database?.stop();
});

test('the whole server works on PostgreSQL: a table, a guest, a word, and the same seat after coming back', async () => {
  const table = await openTable(server);
  const pieter = await table.enter('Pieter Nauta', 'party2');
  const room = await client(server, table.id, pieter);
  expect(await room.send('session/rename', { name: 'Pieter Nauta, huisarts' })).toEqual({
    ok: true,
  });
  room.close();

  const seat = await server.ask(`/api/lookup/${table.code}`, undefined, pieter.cookie);
  expect(seat.body.seat).toBe(true);
  const again = await client(server, table.id, pieter);
  expect(again.viewer()?.person).toBe(pieter.person);
  expect(again.state().session.people.get(pieter.person)?.name).toBe('Pieter Nauta, huisarts');
  again.close();
  expect(server.problems).toEqual([]);
});
