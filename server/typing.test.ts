import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Typing } from '../lib/protocol/wire.ts';
import type { StepId } from '../lib/workshop/kernel.ts';
import {
  client,
  joinRaw,
  openTable,
  type RawSocket,
  rawSocket,
  startServer,
  type TestServer,
  until,
} from './server.testing.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const isTyping = (frame: string) => frame.includes('["typing",');

/** A table in step 1 with its facilitator, two of a party, an observer and a projector, all connected by bare sockets. */
async function listeners() {
  const table = await openTable(server);
  const [jan, els, ob] = [
    await table.enter('Jan Smit', 'party1'),
    await table.enter('Els Bakker', 'party1'),
    await table.enter('Ot Kijker', null),
  ];
  const lead = await client(server, table.id, table.facilitator);
  await lead.send('session/move', { step: 'broaden', waivers: [] });
  const made = await server.ask(
    `/api/workshops/${table.id}/screen-link`,
    {},
    table.facilitator.cookie,
  );
  const sockets: Record<string, RawSocket> = {
    lead: rawSocket(server, table.id, table.facilitator),
    jan: rawSocket(server, table.id, jan),
    els: rawSocket(server, table.id, els),
    ob: rawSocket(server, table.id, ob),
    screen: rawSocket(server, table.id, { screen: made.body.token as string }),
  };
  await Promise.all(Object.values(sockets).map(joinRaw));
  const heard: Typing[] = [];
  sockets.lead?.on('typing', (typing) => heard.push(typing));
  const writes = (who: string, step: StepId) =>
    new Promise<void>((resolve) => sockets[who]?.emit('typing', step, resolve));
  const close = () => {
    for (const socket of Object.values(sockets)) socket.close();
    lead.close();
  };
  return { lead, jan, els, sockets, heard, writes, close };
}

it('who writes is told to the facilitators and to nobody else, and is in no log', async () => {
  const { lead, sockets, heard, writes, close } = await listeners();
  const before = lead.seq();
  await writes('jan', 'broaden');
  await until(() => heard.length > 0);
  expect(heard[0]).toEqual({ people: [], parties: ['party1'] });
  for (const [name, socket] of Object.entries(sockets))
    expect([name, socket.frames.some(isTyping)]).toEqual([name, name === 'lead']);
  expect(lead.seq()).toBe(before);
  close();
});

it('is told as finely as the step promises, as it stands then: by name, by party, or not at all', async () => {
  const { lead, jan, heard, writes, close } = await listeners();
  // Nobody is named in step 2, which is anonymous; step 5 is by name.
  await writes('els', 'options');
  await writes('jan', 'improve');
  await until(() => heard.length > 0);
  expect(heard[0]).toEqual({ people: [jan.person], parties: [] });
  await lead.send('session/set-anonymity', { step: 'improve', level: 'anonymous' });
  await until(() => heard.at(-1)?.people.length === 0);
  expect(heard.flatMap(({ parties }) => parties)).toEqual([]);
  close();
});

it('is forgotten when nothing more comes, and when the person leaves', async () => {
  const { sockets, heard, writes, close } = await listeners();
  const last = () => heard.at(-1)?.parties.length;
  await writes('jan', 'broaden');
  await until(() => last() === 1);
  await until(() => last() === 0);
  await writes('els', 'broaden');
  await until(() => last() === 1);
  sockets.els?.close();
  await until(() => last() === 0);
  close();
});

it('takes no sign from who does not write at the table, nor one that makes no sense', async () => {
  const { sockets, heard, writes, close } = await listeners();
  for (const who of ['lead', 'ob', 'screen']) await writes(who, 'improve');
  const emit = sockets.jan?.emit.bind(sockets.jan) as (event: string, ...args: unknown[]) => void;
  for (const odd of [null, 'toString', 7, { step: 'improve' }, ['improve']])
    await new Promise<void>((resolve) => emit('typing', odd, resolve));
  emit('typing');
  await writes('jan', 'improve');
  await until(() => heard.length > 0);
  expect(heard.every(({ people }) => people.length <= 1)).toBe(true);
  expect(server.problems).toEqual([]);
  close();
});
