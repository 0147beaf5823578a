import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpack } from '../lib/protocol/pack.ts';
import type { Answer, Joined, News } from '../lib/protocol/wire.ts';
import { viewerOf } from '../lib/workshop/actor.ts';
import { redact } from '../lib/workshop/fold.ts';
import { MemoryJournal } from './memory-journal.ts';
import { Room } from './room.ts';
import {
  client,
  heard,
  joinRaw,
  openTable,
  rawSocket,
  startServer,
  type TestServer,
  until,
} from './server.testing.ts';

const ready = (value: boolean) => ['session/ready', { ready: value }] as const;

describe.each(['a journal in memory that fails now and then', 'SQLite'])(
  'people over sockets, on %s',
  (kind) => {
    let server: TestServer;
    let faults = 0;
    beforeAll(async () => {
      const journal = new MemoryJournal();
      journal.fault = () => {
        faults += 1;
        return faults % 7 === 3 ? 'unknown' : faults % 7 === 5 ? 'lost' : null;
      };
      server = await startServer(kind === 'SQLite' ? {} : { journal });
    });
    afterAll(() => server.close());

    it('all end with the board as they may hold it, which is the replay of the log (laws 3 and 4)', async () => {
      const table = await openTable(server);
      const jan = await table.enter('Jan Smit', 'party1');
      const els = await table.enter('Els Bakker', 'party2');
      const rooms = await Promise.all(
        [table.facilitator, jan, els].map((who) => client(server, table.id, who)),
      );
      const [lead, a, b] = rooms as [(typeof rooms)[0], (typeof rooms)[0], (typeof rooms)[0]];
      const sent = Array.from({ length: 30 }, (_, i) => [
        a.send(...ready(i % 2 === 0)),
        b.send(...ready(i % 3 === 0)),
        lead.send('session/lock', { locked: i % 2 === 0 }),
      ]).flat();
      expect((await Promise.all(sent)).every((answer) => answer.ok)).toBe(true);
      const last = await server.journal.last(table.id);
      await until(() => rooms.every((room) => room.seq() === last));
      const replayed = await Room.open({
        workshopId: table.id,
        journal: server.journal,
        clock: Date.now,
        publish: () => {},
      });
      for (const room of rooms) {
        const viewer = room.viewer();
        if (!viewer) throw new Error('nobody');
        expect(JSON.stringify(room.state())).toBe(JSON.stringify(redact(replayed.state, viewer)));
        room.close();
      }
      expect(
        new Set((await server.journal.read(table.id, 0)).map((entry) => entry.commandId)).size,
      ).toBe(last);
    });

    it('a command sent twice, also over two connections, is done once and answered the same (law 2)', async () => {
      const table = await openTable(server);
      const jan = await table.enter('Jan Smit', 'party1');
      const [one, two] = [rawSocket(server, table.id, jan), rawSocket(server, table.id, jan)];
      await Promise.all([joinRaw(one), joinRaw(two)]);
      const say = (socket: typeof one) =>
        new Promise<Answer>((resolve) =>
          socket.emit('send', 'same-id-twice', ...ready(true), resolve),
        );
      const answers = await Promise.all([say(one), say(one), say(two)]);
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      const log = await server.journal.read(table.id, 0);
      expect(log.filter((entry) => entry.commandId === 'same-id-twice')).toHaveLength(1);
      one.close();
      two.close();
    });
  },
);

describe('a connection', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ limits: { LIMIT_PERSON: 1e6, LIMIT_ADDRESS: 1e6 } });
  });
  afterAll(() => server.close());

  it('is refused to a page of another origin, and allowed to our own', async () => {
    const table = await openTable(server);
    const bad = rawSocket(server, table.id, {
      ...table.facilitator,
      headers: { origin: 'https://elders.example' },
    });
    expect(String(await heard(bad, 'connect_error'))).toContain('websocket error');
    const good = rawSocket(server, table.id, {
      ...table.facilitator,
      headers: { origin: server.url },
    });
    expect((await joinRaw(good)).ok).toBe(true);
    good.close();
  });

  it('that says with its handshake what it holds is shown the board, or what it missed, unasked', async () => {
    const table = await openTable(server);
    const jan = await table.enter('Jan Smit', 'party1');
    const greeting = (socket: ReturnType<typeof rawSocket>) =>
      new Promise<Joined>((resolve) => socket.once('joined', resolve));
    const fresh = rawSocket(server, table.id, { ...jan, join: [null, null] });
    const first = await greeting(fresh);
    if (!first.ok || !first.snapshot) throw new Error('no board');
    const { seq } = first.snapshot;
    fresh.close();
    const lead = await client(server, table.id, table.facilitator);
    await lead.send('session/lock', { locked: true });
    const back = rawSocket(server, table.id, { ...jan, join: [seq, first.viewer] });
    const second = await greeting(back);
    expect(second).toMatchObject({ ok: true, viewer: first.viewer });
    expect(second.ok && second.snapshot).toBeFalsy();
    expect(second.ok && second.news.at(-1)?.[1]).toBe(lead.seq());
    const news = new Promise<News>((resolve) =>
      back.once('n', (...packed) => resolve(unpack(packed))),
    );
    await lead.send('session/lock', { locked: false });
    expect((await news)[1]).toBe(lead.seq());
    back.close();
    lead.close();
  });

  it('gets a large board compressed, and the news that comes right after it in order', async () => {
    const table = await openTable(server);
    const jan = await table.enter('Jan Smit', 'party1');
    const lead = await client(server, table.id, table.facilitator);
    const long = 'Wie betaalt de nachtzorg als de wijkverpleging vol zit? '.repeat(17);
    const word = (place: number) =>
      lead.send('broaden/word-theme', { text: `${place}. ${long}`, inScope: long, outScope: long });
    await lead.send('session/move', { step: 'broaden', waivers: [] });
    for (let place = 0; place < 100; place += 1) await word(place);
    const raw = rawSocket(server, table.id, { ...jan, join: [null, null], inflates: true });
    const late = new Promise<Joined>((resolve) => raw.once('joined', resolve));
    const joined = await late;
    if (!joined.ok || !joined.snapshot) throw new Error('no board');
    expect(joined.snapshot.gzip).toBe(true);
    expect(joined.snapshot.open.byteLength).toBeLessThan(50_000);
    // News is under way while the board is unpacked.
    const busy = Promise.all([100, 101, 102, 103].map(word));
    const rooms = await Promise.all([1, 2, 3].map(() => client(server, table.id, jan, true)));
    await busy;
    for (const room of rooms) {
      await until(() => room.seq() === lead.seq());
      expect(room.state().broaden.themes.rows.at(-1)?.text).toContain('103. ');
      room.close();
    }
    raw.close();
    lead.close();
  });

  it('with another protocol version is told to reload', async () => {
    const table = await openTable(server);
    const old = rawSocket(server, table.id, { ...table.facilitator, protocol: 0 });
    expect(await heard(old, 'bye')).toEqual({ code: 'reload' });
  });

  it('without a place, or with a place elsewhere, is told so', async () => {
    const [one, other] = [await openTable(server), await openTable(server)];
    expect(await heard(rawSocket(server, one.id, {}), 'bye')).toEqual({ code: 'no-seat' });
    expect(await heard(rawSocket(server, one.id, other.facilitator), 'bye')).toEqual({
      code: 'no-seat',
    });
    expect(await heard(rawSocket(server, '../../etc/passwd', one.facilitator), 'bye')).toEqual({
      code: 'no-seat',
    });
    expect(await heard(rawSocket(server, one.id, { screen: 'too-short' }), 'bye')).toEqual({
      code: 'link-revoked',
    });
  });

  it('of a projector shows the board, takes no commands, and ends when its link is revoked', async () => {
    const table = await openTable(server);
    const made = await server.ask(
      `/api/workshops/${table.id}/screen-link`,
      {},
      table.facilitator.cookie,
    );
    const screen = rawSocket(server, table.id, { screen: made.body.token as string });
    const joined = await joinRaw(screen);
    expect(joined.ok && joined.viewer.role).toBe('screen');
    const answer = await new Promise<Answer>((resolve) =>
      screen.emit('send', 'from-a-screen', ...ready(true), resolve),
    );
    expect(answer).toEqual({ ok: false, reason: { code: 'not-allowed' } });
    const bye = heard(screen, 'bye');
    await server.ask(
      `/api/workshops/${table.id}/links/revoke`,
      { what: 'screens' },
      table.facilitator.cookie,
    );
    expect(await bye).toEqual({ code: 'link-revoked' });
    const again = rawSocket(server, table.id, { screen: made.body.token as string });
    expect(await heard(again, 'bye')).toEqual({ code: 'link-revoked' });
  });

  it('of a projector or a facilitator hears at once what to join by when that is renewed or taken back; nobody else hears it', async () => {
    const table = await openTable(server);
    const { cookie } = table.facilitator;
    const path = `/api/workshops/${table.id}`;
    const made = await server.ask(`${path}/screen-link`, {}, cookie);
    const screen = await client(server, table.id, { screen: made.body.token as string });
    const jan = rawSocket(server, table.id, await table.enter('Jan Smit', 'party1'));
    const lead = await client(server, table.id, table.facilitator);
    await joinRaw(jan);
    const told = (is: (code: string | undefined) => boolean) =>
      until(() => [screen, lead].every((one) => is(one.wall().join?.code)));
    await told((code) => code === table.code);
    expect(screen.wall().join).toEqual({ code: table.code, joinToken: table.joinToken });

    const { body: fresh } = await server.ask(`${path}/links/renew`, {}, cookie);
    await told((code) => code === fresh.code);
    expect(lead.wall().join?.joinToken).toBe(fresh.joinToken);
    await server.ask(`${path}/links/revoke`, {}, cookie);
    await told((code) => code === undefined);

    for (const frame of jan.frames)
      expect(frame).not.toMatch(new RegExp(`${table.joinToken}|${fresh.joinToken}`));
    for (const one of [screen, jan, lead]) one.close();
  });

  it('of a projector shows what a facilitator chooses and tells what it shows; who else says so is not heard', async () => {
    const table = await openTable(server);
    const made = await server.ask(
      `/api/workshops/${table.id}/screen-link`,
      {},
      table.facilitator.cookie,
    );
    const token = made.body.token as string;
    const screen = await client(server, table.id, { screen: token });
    const lead = await client(server, table.id, table.facilitator);
    const jan = await client(server, table.id, await table.enter('Jan Smit', 'party1'));
    await until(() => screen.wall().given === 0);
    const third = { show: 'options', page: 2, paused: true } as const;
    jan.direct({ show: 'ask', page: 0, paused: false });
    lead.direct(third);
    await until(() => screen.wall().given > 0);
    expect(screen.wall()).toMatchObject({ direction: third, given: 1 });

    jan.stage({ ...third, page: 6, pages: 7 });
    screen.stage({ ...third, page: 3, pages: 7 });
    await until(() => lead.wall().stage !== null);
    expect(lead.wall().stage).toEqual({ ...third, page: 3, pages: 7 });
    expect(jan.wall().given).toBe(-1);

    const second = await client(server, table.id, { screen: token });
    await until(() => second.wall().given === 1);
    expect(second.wall().direction).toEqual({ ...third, page: 3 });
    screen.close();
    await until(() => lead.wall().stage === null);
    for (const room of [lead, jan, second]) room.close();
  });

  it('of who is removed ends, and gets no more news', async () => {
    const table = await openTable(server);
    const jan = await table.enter('Jan Smit', 'party1');
    const lead = await client(server, table.id, table.facilitator);
    const socket = rawSocket(server, table.id, jan);
    await joinRaw(socket);
    const news: News[] = [];
    socket.on('n', (...one) => news.push(unpack(one)));
    const bye = heard(socket, 'bye');
    await lead.send('session/remove', { person: jan.person });
    expect(await bye).toEqual({ code: 'removed' });
    expect(news).toEqual([]);
    const back = rawSocket(server, table.id, jan);
    expect(await joinRaw(back)).toEqual({ ok: false, reason: { code: 'removed' } });
    await lead.send('session/readmit', { person: jan.person });
    expect((await joinRaw(back)).ok).toBe(true);
    back.close();
    lead.close();
  });

  it('joins again as someone else when its place has changed', async () => {
    const table = await openTable(server);
    const jan = await table.enter('Jan Smit', 'party1');
    const [lead, room] = [
      await client(server, table.id, table.facilitator),
      await client(server, table.id, jan),
    ];
    await lead.send('session/place', {
      person: jan.person,
      role: 'participant',
      party: 'party2',
      mandate: false,
    });
    await until(() => room.viewer()?.party === 'party2');
    expect(room.state().session.people.get(jan.person)?.party).toBe('party2');
    lead.close();
    room.close();
  });

  it('tells who is here, once per person', async () => {
    const table = await openTable(server);
    const jan = await table.enter('Jan Smit', 'party1');
    const lead = await client(server, table.id, table.facilitator);
    const [one, two] = [await client(server, table.id, jan), await client(server, table.id, jan)];
    await until(() => lead.here().has(jan.person));
    one.close();
    two.close();
    await until(() => !lead.here().has(jan.person));
    lead.close();
  });

  it('answers a sign of life, and gives the history as this viewer may have it', async () => {
    const table = await openTable(server);
    const socket = rawSocket(server, table.id, table.facilitator);
    await joinRaw(socket);
    await new Promise<void>((resolve) => socket.emit('beat', resolve));
    const [news, last] = await new Promise<[readonly News[], number]>((resolve) =>
      socket.emit('history', 0, (...answer) => resolve(answer)),
    );
    expect(news.at(-1)?.[1]).toBe(last);
    expect(last).toBe(await server.journal.last(table.id));
    socket.close();
  });

  it('is ended by a message of 1 MB, and nobody else notices', async () => {
    const table = await openTable(server);
    const jan = await table.enter('Jan Smit', 'party1');
    const [lead, big] = [
      await client(server, table.id, table.facilitator),
      rawSocket(server, table.id, jan),
    ];
    await joinRaw(big);
    const gone = heard(big, 'disconnect');
    big.emit('send', 'far-too-large', 'options/post', { title: 'x'.repeat(1_000_000) }, () => {});
    await gone;
    expect((await lead.send('session/lock', { locked: true })).ok).toBe(true);
    expect(server.problems).toEqual([]);
    lead.close();
  });

  it('survives thousands of messages that make no sense', async () => {
    const table = await openTable(server);
    const socket = rawSocket(server, table.id, table.facilitator);
    await joinRaw(socket);
    const before = await server.journal.last(table.id);
    const odd = [
      null,
      true,
      -1,
      1e300,
      '',
      '__proto__',
      [],
      [[]],
      {},
      { __proto__: 1 },
      'x'.repeat(5000),
      Buffer.from('x'),
    ];
    const emit = socket.emit.bind(socket) as (event: string, ...args: unknown[]) => void;
    let n = 0;
    for (const event of ['join', 'send', 'history', 'beat', 'news', 'bye', 'connect_error2', '']) {
      for (const a of odd) {
        for (const b of odd) {
          n += 3;
          emit(event, a, b);
          emit(event, a, b, () => {});
          emit(event, a, b, a, () => {});
        }
      }
    }
    expect(n).toBeGreaterThan(3000);
    socket.close();
    const lead = await client(server, table.id, table.facilitator);
    expect((lead.state() as unknown as Record<string, unknown>).polluted).toBeUndefined();
    expect(await server.journal.last(table.id)).toBe(before);
    expect(server.problems).toEqual([]);
    lead.close();
  });

  it('that sends too fast is told so, and its command is not done', async () => {
    const strict = await startServer({ limits: { LIMIT_PERSON: 20 } });
    const table = await openTable(strict);
    const socket = rawSocket(strict, table.id, table.facilitator);
    await joinRaw(socket);
    const answers = await Promise.all(
      Array.from(
        { length: 40 },
        (_, i) =>
          new Promise<Answer>((resolve) =>
            socket.emit('send', `too-fast-${i}`, 'session/lock', { locked: i % 2 === 0 }, resolve),
          ),
      ),
    );
    const refused = answers.filter((answer) => !answer.ok && answer.reason.code === 'too-fast');
    expect(refused.length).toBe(21);
    socket.close();
    await strict.close();
  });

  it('that reads too slowly gets no more until it has caught up, then joins again', async () => {
    const small = await startServer({
      limits: { LIMIT_BEHIND: 100_000, LIMIT_PERSON: 1e6, LIMIT_ADDRESS: 1e6 },
    });
    const table = await openTable(small);
    const jan = await table.enter('Jan Smit', 'party1');
    const [lead, slow] = [
      rawSocket(small, table.id, table.facilitator),
      rawSocket(small, table.id, jan),
    ];
    await Promise.all([joinRaw(lead), joinRaw(slow)]);
    const tcp = (
      slow.io.engine.transport as unknown as { ws: { _socket: import('node:net').Socket } }
    ).ws._socket;
    tcp.pause();
    const again = heard(slow, 'again');
    // More than the kernel holds for a reader on this machine, in a few large messages: before the silence ends the connection.
    const theirs = small.app.sockets.io.sockets.sockets.get(slow.id as string);
    for (let i = 0; i < 16; i += 1) theirs?.emit('here', ['x'.repeat(1_000_000)]);
    const live = () => small.app.sockets.behind(table.id);
    await until(() => live() > 0);
    expect(live()).toBe(1);
    tcp.resume();
    await again;
    const joined: Joined = await joinRaw(slow);
    expect(joined.ok).toBe(true);
    lead.close();
    slow.close();
    await small.close();
  }, 60_000);

  it('that dies in the room leaves the room free to rest', async () => {
    const table = await openTable(server);
    const lead = await client(server, table.id, table.facilitator);
    expect(server.app.sockets.connections(table.id)).toBe(1);
    lead.close();
    await until(() => server.app.sockets.connections(table.id) === 0);
    await server.app.rooms.sweep(-1);
    expect(server.app.rooms.size).toBe(0);
  });

  it('keeps the list of workshops in step', async () => {
    const table = await openTable(server);
    const lead = await client(server, table.id, table.facilitator);
    await lead.send('session/move', { step: 'broaden', waivers: [] });
    const mine = async () => {
      const { body } = await server.ask('/api/mine', undefined, table.facilitator.cookie);
      return (body.workshops as { id: string; step: string | null }[]).find(
        (one) => one.id === table.id,
      );
    };
    let step: string | null | undefined;
    await expect
      .poll(
        async () => {
          step = (await mine())?.step;
          return step;
        },
        { timeout: 5000 },
      )
      .toBe('broaden');
    expect(viewerOf(lead.state(), table.facilitator.person)?.role).toBe('facilitator');
    lead.close();
  });
});
