import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  openTable,
  startServer,
  type Table,
  type TestServer,
} from '../../server/server.testing.ts';
import type { RoomClient } from './client.ts';
import { openRoom } from './open-room.ts';
import type { Outbox } from './outbox.ts';
import { type Asked, createWorkshop, joinWorkshop, resumeSeat } from './people.ts';
import { proxyTo, type TestProxy } from './proxy.testing.ts';

let server: TestServer;
let proxy: TestProxy;
let table: Table;
const open: RoomClient[] = [];

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  proxy = await proxyTo(server.url);
  table = await openTable(server);
});
afterEach(async () => {
  for (const room of open.splice(0)) room.close();
  await proxy.close();
});

const enter = async (
  who: { cookie: string },
  more: { outbox?: Outbox; protocol?: number } = {},
): Promise<RoomClient> => {
  const headers = { cookie: who.cookie };
  const room = openRoom({ url: proxy.url, workshop: table.id, headers, ...more });
  open.push(room);
  await room.ready;
  return room;
};

/** Resolves when something about a room holds; the test's own time limit is the only clock. */
const when = (room: RoomClient, holds: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const stop = room.subscribe(() => look());
    const look = () => {
      if (!holds()) return;
      stop();
      resolve();
    };
    look();
  });

const lock = (locked: boolean) => ['session/lock', { locked }] as const;

/** A device's storage: what is in it when the page dies is what the next page finds. */
const storage = () => {
  const rows = new Map<string, Parameters<Outbox['keep']>[1]>();
  const outbox: Outbox = {
    take: async () => [...rows.values()],
    keep: async (_, pending) => void rows.set(pending.id, pending),
    drop: async (id) => void rows.delete(id),
    close: () => {},
  };
  return { outbox, rows };
};

describe('two people in a workshop', () => {
  test('see what the other does, over a slow line too', async () => {
    proxy.weather.latency = 40;
    const lead = await enter(table.facilitator);
    const jan = await enter(await table.enter('Jan Smit', 'party1'));
    expect(await lead.send(...lock(true))).toEqual({ ok: true });
    await when(jan, () => jan.state().session.locked);
    expect(jan.seq()).toBe(lead.seq());
  });

  test('see their own act before the server has it', async () => {
    const lead = await enter(table.facilitator);
    proxy.weather.latency = 40;
    const answer = lead.send(...lock(true));
    expect(lead.state().session.locked).toBe(true);
    expect(lead.confirmed().session.locked).toBe(false);
    expect(lead.status().waiting).toBe(1);
    await answer;
    await when(lead, () => lead.pending().size === 0);
    expect(lead.confirmed().session.locked).toBe(true);
  });

  test('a refused command says why, and its effect is gone', async () => {
    const lead = await enter(table.facilitator);
    const sent = await lead.send('session/reopen', {});
    expect(sent).toEqual({ ok: false, reason: { code: 'not-closed' } });
    expect(lead.status()).toMatchObject({ waiting: 0, refused: { code: 'not-closed' } });
  });
});

describe('a line that breaks', () => {
  test('by a reset is known, and what was given meanwhile arrives in order, once', async () => {
    const lead = await enter(table.facilitator);
    const jan = await enter(await table.enter('Jan Smit', 'party1'));
    proxy.weather.closed = true;
    proxy.cut();
    await when(lead, () => lead.status().link === 'offline');
    const titles = ['Zorg thuis', 'Zorg in de buurt', 'Zorg in de nacht'];
    const sent = titles.map((title) => lead.send('session/retitle', { title }));
    expect(lead.status()).toMatchObject({ link: 'offline', waiting: 3 });
    expect(lead.state().session.title).toBe('Zorg in de nacht');
    const before = await server.journal.last(table.id);
    proxy.weather.closed = false;
    expect(await Promise.all(sent)).toEqual(titles.map(() => ({ ok: true })));
    const log = await server.journal.read(table.id, before);
    expect(log.flatMap((entry) => entry.events)).toMatchObject(titles.map((title) => ({ title })));
    await when(jan, () => jan.state().session.title === 'Zorg in de nacht');
  });

  test('without a word is noticed, and healed when it carries again', {
    timeout: 60_000,
  }, async () => {
    const lead = await enter(table.facilitator);
    proxy.weather.silent = true;
    const sent = lead.send(...lock(true));
    await when(lead, () => lead.status().link === 'offline');
    expect(lead.status().waiting).toBe(1);
    proxy.weather.silent = false;
    proxy.cut();
    expect(await sent).toEqual({ ok: true });
  });

  test('while the server was answering does not do a command twice', async () => {
    const lead = await enter(table.facilitator);
    const before = await server.journal.last(table.id);
    proxy.weather.latency = 30;
    const sent = [true, false, true].map((locked) => lead.send(...lock(locked)));
    await new Promise((resolve) => setTimeout(resolve, 45));
    proxy.cut();
    expect(await Promise.all(sent)).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect(await server.journal.last(table.id)).toBe(before + 3);
  });

  test('and a page that goes with it: the next page sends what was left', async () => {
    const { outbox, rows } = storage();
    const first = await enter(table.facilitator, { outbox });
    proxy.weather.closed = true;
    proxy.cut();
    await when(first, () => first.status().link === 'offline');
    void first.send('session/retitle', { title: 'Zorg in de nacht' });
    first.close();
    proxy.weather.closed = false;
    const second = await enter(table.facilitator, { outbox });
    await when(second, () => second.confirmed().session.title === 'Zorg in de nacht');
    await when(second, () => second.pending().size === 0);
    expect(rows.size).toBe(0);
  });
});

describe('an end', () => {
  test('an older client is told to load anew', async () => {
    const old = await enter(table.facilitator, { protocol: 0 });
    expect(await old.ready).toEqual({ ok: false, reason: { code: 'reload' } });
    expect(old.status()).toMatchObject({ link: 'offline', refused: { code: 'reload' } });
  });

  test('who is taken from the table is told, and what they still give is refused with it', async () => {
    const lead = await enter(table.facilitator);
    const jan = await table.enter('Jan Smit', 'party1');
    const room = await enter(jan);
    await lead.send('session/remove', { person: jan.person });
    await when(room, () => room.ended() !== null);
    expect(room.ended()).toEqual({ code: 'removed' });
    const sent = await room.send('session/ready', { ready: true });
    expect(sent).toEqual({ ok: false, reason: { code: 'removed' } });
  });

  test('who changes place gets the board of the new place', async () => {
    const lead = await enter(table.facilitator);
    const jan = await table.enter('Jan Smit', 'party1');
    const room = await enter(jan);
    const place = { person: jan.person, role: 'participant', party: 'party2', mandate: false };
    expect(await lead.send('session/place', place)).toEqual({ ok: true });
    await when(room, () => room.viewer()?.party === 'party2');
    expect(room.seq()).toBe(lead.seq());
  });
});

describe('nothing but this client', () => {
  const must = <T>(asked: Asked<T>): { value: T; cookie: string } => {
    if (!asked.ok) throw new Error(asked.reason.code);
    return asked;
  };
  const nobody = () => ({ url: proxy.url, cookie: '' });

  test('opens a workshop, joins it, works in it and moves to another device', async () => {
    const made = must(
      await createWorkshop(nobody(), {
        title: 'Acute ouderenzorg Vechtstreek',
        theme: 'Op tijd de juiste zorg, zonder dat iets vastloopt?',
        language: 'nl',
        name: 'Marjan de Wit',
        parties: [
          { name: 'Ziekenhuis Vechtdal', mark: 1 },
          { name: 'Huisartsen Vechtstreek', mark: 2 },
        ],
      }),
    );
    const seat = must(await joinWorkshop(nobody(), made.value.code, 'Jan Smit', 'party2'));
    const phone = must(await resumeSeat(nobody(), made.value.resumeToken));
    expect(phone.value.person).toBe(made.value.person);
    const rooms = [phone.cookie, seat.cookie].map((cookie) =>
      openRoom({ url: proxy.url, workshop: made.value.id, headers: { cookie } }),
    );
    open.push(...rooms);
    const [lead, jan] = rooms as [RoomClient, RoomClient];
    await Promise.all(rooms.map((room) => room.ready));
    expect(await jan.send('session/ready', { ready: true })).toEqual({ ok: true });
    await when(lead, () => lead.state().session.ready.has(seat.value.person));
    const [page, last] = await lead.history(0);
    expect(page.at(-1)?.[1]).toBe(last);
  });

  test('hears in a reason why a key opens nothing', async () => {
    const asked = await joinWorkshop(nobody(), 'a-link-that-never-was', 'Jan Smit', null);
    expect(asked).toMatchObject({ ok: false, reason: { code: 'unknown-link' } });
  });

  test('hears that there is no server', async () => {
    const asked = await resumeSeat({ url: 'http://127.0.0.1:9', cookie: '' }, 'any');
    expect(asked).toEqual({ ok: false, reason: { code: 'offline' } });
  });
});
