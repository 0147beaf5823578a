import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRoom } from '../lib/client/open-room.ts';
import { unpackShown } from '../lib/protocol/board-ahead.ts';
import type { Shown } from '../lib/protocol/wire.ts';
import { stateOf } from '../lib/sync/replica.ts';
import {
  client,
  openTable,
  type Person,
  startServer,
  type Table,
  type TestServer,
} from './server.testing.ts';

let server: TestServer;
let table: Table;

beforeAll(async () => {
  server = await startServer();
  table = await openTable(server);
});
afterAll(() => server.close());

const ask = (cookie: string) =>
  fetch(`${server.url}/api/workshops/${table.id}/board`, { headers: { cookie } });

async function boardOf({ cookie }: Person): Promise<Shown> {
  const answer = await ask(cookie);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  return unpackShown(new Uint8Array(await answer.arrayBuffer())) as Shown;
}

/** Jan and Piet of two parties in an open round, in which Jan wrote one interest. */
async function twoInARound() {
  const jan = await table.enter('Jan Smit', 'party1');
  const piet = await table.enter('Piet Bos', 'party2');
  const lead = await client(server, table.id, table.facilitator);
  await lead.send('session/move', { step: 'broaden', waivers: [] });
  await lead.send('broaden/open-round', {});
  const at = await client(server, table.id, jan);
  const text = 'Geen wachttijd voor wie niet wachten kan';
  const sent = await at.send('broaden/post-interest', {
    level: 'organisation',
    text,
    importance: 4,
  });
  expect(sent).toEqual({ ok: true });
  lead.close();
  return { jan, piet, at, text };
}

test('the board ahead of the socket is the one over the socket, for the same person, and tells nobody more', async () => {
  const { jan, piet, at, text } = await twoInARound();
  const mine = await boardOf(jan);
  expect(mine.viewer).toEqual(at.viewer());
  expect(mine.snapshot?.seq).toBeLessThanOrEqual(at.seq());
  expect(
    JSON.stringify(stateOf(mine.snapshot as never).broaden) + JSON.stringify(mine.news),
  ).toContain(text);
  const theirs = await boardOf(piet);
  expect(Buffer.from(theirs.snapshot?.open ?? []).toString()).not.toContain(text);
  expect(JSON.stringify([theirs.snapshot?.secret, theirs.news])).not.toContain(text);
  expect(at.here()).not.toContain(piet.person);
  at.close();
});

test('who has no place at the table gets no board', async () => {
  const answer = await ask('');
  expect(answer.status).toBe(403);
  expect(await answer.json()).toEqual({ code: 'no-seat' });
});

test('a client shows the board that came ahead, and what is done to it waits for the connection', async () => {
  const jan = await table.enter('Jan de Wit', 'party1');
  const ahead = boardOf(jan);
  // Nothing listens at this address.
  const url = 'http://127.0.0.1:9';
  const alone = openRoom({ url, workshop: table.id, ahead });
  expect(await alone.ready).toEqual({ ok: true });
  expect(alone.status().link).toBe('connecting');
  void alone.send('session/rename', { name: 'Jan Willem' });
  expect(alone.status().waiting).toBe(1);
  alone.close();

  const there = openRoom({
    url: server.url,
    workshop: table.id,
    headers: { cookie: jan.cookie },
    ahead,
  });
  await there.ready;
  const before = there.seq();
  await new Promise<void>((resolve) => {
    const stop = there.subscribe(() => {
      if (there.status().link !== 'online') return;
      stop();
      resolve();
    });
  });
  expect(there.seq()).toBeGreaterThanOrEqual(before);
  expect([...there.here()]).toContain(jan.person);
  there.close();
});
