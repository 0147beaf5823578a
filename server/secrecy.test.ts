import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer } from '../lib/protocol/wire.ts';
import {
  joinRaw,
  openTable,
  type RawSocket,
  rawSocket,
  startServer,
  type TestServer,
} from './server.testing.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

let count = 0;
const send = (socket: RawSocket, type: string, payload: object) =>
  new Promise<Answer>((resolve) => {
    count += 1;
    socket.emit('send', `canary-${count}-x`, type, payload, resolve);
  });

it('no frame of anyone holds a word that someone else wrote for themselves or for their own party', async () => {
  const table = await openTable(server);
  const people = {
    lead: table.facilitator,
    jan: await table.enter('Jan Smit', 'party1'),
    joke: await table.enter('Joke Blom', 'party1'),
    els: await table.enter('Els Bakker', 'party2'),
    piet: await table.enter('Piet Vos', null),
  };
  const { body } = await server.ask(
    `/api/workshops/${table.id}/screen-link`,
    {},
    table.facilitator.cookie,
  );
  const open = (who: Parameters<typeof rawSocket>[2]) => rawSocket(server, table.id, who);
  const sockets: Record<string, RawSocket> = {
    ...Object.fromEntries(Object.entries(people).map(([name, who]) => [name, open(who)])),
    screen: open({ screen: body.token as string }),
  };
  await Promise.all(Object.values(sockets).map(joinRaw));
  const { lead, jan, joke, els } = sockets as {
    lead: RawSocket;
    jan: RawSocket;
    joke: RawSocket;
    els: RawSocket;
  };
  const did = async (socket: RawSocket, type: string, payload: object) => {
    const answer = await send(socket, type, payload);
    if (!answer.ok) throw new Error(`${type}: ${answer.reason.code}`);
  };
  await did(lead, 'session/move', { step: 'broaden', waivers: [] });
  await did(lead, 'broaden/open-round', {});
  // Who may read which word, whatever happens afterwards in this test.
  const readers: Record<string, readonly string[]> = {};
  for (const [name, socket, mates] of [
    ['jan', jan, ['jan', 'joke']],
    ['joke', joke, ['jan', 'joke']],
    ['els', els, ['els']],
  ] as const) {
    readers[`kanarie-belang-${name}`] = [name];
    readers[`kanarie-uitweg-${name}`] = mates;
    const interest = {
      level: 'organisation',
      text: `kanarie-belang-${name}`,
      why: `kanarie-belang-${name}`,
      importance: 4,
    };
    await did(socket, 'broaden/post-interest', interest);
    await did(socket, 'broaden/set-no-deal', { text: `kanarie-uitweg-${name}` });
  }
  // Latecomers get a board instead of the news.
  for (const [name, who] of Object.entries(people)) sockets[`${name}-late`] = open(who);
  sockets['screen-late'] = open({ screen: body.token as string });
  await Promise.all(
    Object.entries(sockets).flatMap(([name, socket]) =>
      name.endsWith('-late') ? [joinRaw(socket)] : [],
    ),
  );
  for (const socket of Object.values(sockets)) {
    await new Promise((resolve) => socket.emit('history', 0, resolve));
  }
  for (const [name, socket] of Object.entries(sockets)) {
    const all = socket.frames.join('\n');
    expect(all.length).toBeGreaterThan(500);
    for (const [word, may] of Object.entries(readers)) {
      expect([name, word, all.includes(word)]).toEqual([
        name,
        word,
        may.includes(name.replace('-late', '')),
      ]);
    }
    socket.close();
  }
});

it('no frame tells who wrote an anonymous card, before or after it is shown', async () => {
  const table = await openTable(server);
  const jan = await table.enter('Jan Smit', 'party1');
  const els = await table.enter('Els Bakker', 'party2');
  const sockets = [table.facilitator, jan, els].map((who) => rawSocket(server, table.id, who));
  await Promise.all(sockets.map(joinRaw));
  const [lead, a, b] = sockets as [RawSocket, RawSocket, RawSocket];
  const waive = (step: string, item: string) =>
    send(lead, 'session/waive', { step, item, reason: 'Al besproken' });
  await send(lead, 'session/move', { step: 'broaden', waivers: [] });
  for (let tries = 0; tries < 20; tries += 1) {
    const moved = await send(lead, 'session/move', { step: 'options', waivers: [] });
    if (moved.ok) break;
    await waive('broaden', String(moved.reason.params?.item));
  }
  expect((await send(lead, 'options/open-round', {})).ok).toBe(true);
  for (const socket of [a, b]) socket.frames.length = 0;
  lead.frames.length = 0;
  expect(
    (await send(a, 'options/post', { title: 'Een wijkteam dat dag en nacht bereikbaar is' })).ok,
  ).toBe(true);
  expect([...lead.frames, ...b.frames].join()).not.toContain('wijkteam');
  expect((await send(lead, 'options/reveal', {})).ok).toBe(true);
  await new Promise((resolve) => b.emit('history', 0, resolve));
  const shown = b.frames.filter((frame) => frame.includes('wijkteam') || frame.includes('canary'));
  expect(shown.join()).toContain('wijkteam');
  const said = [...lead.frames, ...shown.filter((frame) => frame.startsWith('42'))].join();
  expect(said).not.toContain(jan.person);
  for (const socket of sockets) socket.close();
});
