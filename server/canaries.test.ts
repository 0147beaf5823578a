import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Answer } from '../lib/protocol/wire.ts';
import { anyone } from '../lib/workshop/audience.ts';
import type { Event } from '../lib/workshop/kernel.ts';
import {
  boardAhead,
  joinRaw,
  type RawSocket,
  rawSocket,
  startServer,
  type TestServer,
  until,
} from './server.testing.ts';

/** Which redaction someone forgot; none, until a test says so. */
const forgotten = vi.hoisted(() => ({ what: 'nothing' }));

vi.mock('../lib/workshop/fold.ts', async (original) => {
  const real = await original<typeof import('../lib/workshop/fold.ts')>();
  const eventsFor: typeof real.eventsFor = (entry, viewer) =>
    forgotten.what === 'events'
      ? (entry.events as readonly Event[])
      : real.eventsFor(entry, viewer);
  return { ...real, eventsFor };
});
vi.mock('./board.ts', async (original) => {
  const real = await original<typeof import('./board.ts')>();
  const snapshotFor: typeof real.snapshotFor = (board, viewer) =>
    forgotten.what === 'board'
      ? {
          ...real.snapshotFor(board, viewer),
          secret: Object.fromEntries(
            Object.entries(board.state).map(([id, { secret }]) => [id, secret.rows]),
          ),
        }
      : real.snapshotFor(board, viewer);
  return { ...real, snapshotFor };
});

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** `gm2` comes to lead as well: what a facilitator keeps to themselves is not for the other one either. */
const people = ['fa1', 'gm2', 'zh1', 'zh2', 'ha1', 'tz1', 'ob1'] as const;
type Name = (typeof people)[number] | 'screen';
const everyone: readonly Name[] = [...people, 'screen'];

/** The sample workshop, open again, with some of its people back in it on browsers of their own. */
async function sampleTable() {
  const opened = await server.ask('/api/sample', { language: 'nl' });
  const id = opened.body.id as string;
  const cookies: Record<string, string> = { fa1: opened.cookie };
  for (const person of people.slice(1)) {
    const link = await server.ask(`/api/workshops/${id}/resume-link`, { person }, opened.cookie);
    const seat = await server.ask('/api/resume', { token: link.body.token });
    cookies[person] = seat.cookie;
  }
  const { body } = await server.ask(`/api/workshops/${id}/screen-link`, {}, opened.cookie);
  const screen = body.token as string;
  const open = (name: Name): RawSocket =>
    rawSocket(server, id, name === 'screen' ? { screen } : { cookie: cookies[name] ?? '' });
  const told = await server.app.rooms.use(id, (room) => room.history(anyone, room.seq - 10));
  const given = told.news.flatMap(([, , , items]) => items.flatMap(([, , events]) => events));
  // A link to someone's place opens all they keep to themselves: everyone can see that it was made.
  expect(given.filter(({ type }) => type === 'session/link-given')).toEqual(
    people.slice(1).map((person) => ({ type: 'session/link-given', person })),
  );
  return { id, cookies, open };
}

let count = 0;

/** Plays what is private in all six steps, and tells who came by which word that is not for them (`leaks`) or missed one that is. */
async function listen() {
  const { id, cookies, open } = await sampleTable();
  const sockets = Object.fromEntries(everyone.map((name) => [name, open(name)])) as Record<
    Name,
    RawSocket
  >;
  await Promise.all(everyone.map((name) => joinRaw(sockets[name])));
  const readers = new Map<string, readonly Name[]>();
  const did = async (name: Name, type: string, payload: object): Promise<string> => {
    count += 1;
    const commandId = `canary-${count}-x`;
    const answer = await new Promise<Answer>((resolve) =>
      sockets[name].emit('send', commandId, type, payload, resolve),
    );
    if (!answer.ok) throw new Error(`${type}: ${JSON.stringify(answer.reason)}`);
    return commandId;
  };
  /** A word that only these may ever read, in a text or (with `number`) as a figure. */
  const word = (...may: Name[]): string => {
    count += 1;
    readers.set(`kanarie${count}x`, may);
    return `kanarie${count}x`;
  };
  const figure = (...may: Name[]): number => {
    count += 1;
    const value = 10 + count / 1e6 + 1e-7;
    readers.set(String(value), may);
    return value;
  };
  const zh: Name[] = ['zh1', 'zh2'];
  const seen = await server.app.rooms.use(id, (room) => room.state);
  const interestsOf = (party: string) =>
    seen.broaden.interests.rows.filter((row) => row.party === party && !row.hidden);

  await did('fa1', 'session/reopen', {});
  const lead = { person: 'gm2', role: 'facilitator', party: null, mandate: false };
  await did('fa1', 'session/place', lead);
  await joinRaw(sockets.gm2);
  for (const name of ['fa1', 'gm2'] as const) {
    const text = word(name);
    await did(name, 'facilitation/note', { step: 'improve', text });
    await did(name, 'facilitation/note', { step: 'improve', text: `${text} ${word(name)}` });
  }
  await did('fa1', 'broaden/open-round', {});
  for (const name of ['zh1', 'ha1'] as const) {
    const interest = () => ({
      level: 'organisation',
      text: word(name),
      why: word(name),
      importance: 4,
    });
    const card = await did(name, 'broaden/post-interest', interest());
    await did(name, 'broaden/edit-interest', { id: card, ...interest() });
    readers.set(card, [name]);
    await did(name, 'broaden/take-back-interest', {
      id: await did(name, 'broaden/post-interest', interest()),
    });
    const mates: Name[] = name === 'zh1' ? zh : [name];
    await did(name, 'broaden/set-no-deal', { text: word(...mates) });
  }
  await did('fa1', 'options/open-round', {});
  const option = () => ({ title: word('zh2'), text: word('zh2') });
  const card = await did('zh2', 'options/post', option());
  readers.set(card, ['zh2']);
  await did('zh2', 'options/edit', { id: card, ...option() });
  await did('zh2', 'options/take-back', { id: await did('zh2', 'options/post', option()) });

  // Who writes is for the facilitator to know, where it gives no author away: of a party in step 1, of nobody in step 2.
  const isTyping = (frame: string) => frame.includes('["typing",');
  for (const [name, step] of [
    ['zh2', 'options'],
    ['ha1', 'broaden'],
  ] as const)
    await new Promise<void>((resolve) => sockets[name].emit('typing', step, resolve));
  await until(() => sockets.fa1.frames.some(isTyping));

  const options = seen.options.options.rows.filter((row) => !row.hidden && !row.mergedInto);
  const voted = options.slice(0, 3).map((row) => row.id);
  const round = await did('fa1', 'preferred/open-round', { method: 'score', options: voted });
  for (const name of ['zh2', 'ha1'] as const) {
    const scores = Object.fromEntries(voted.map((one, i) => [one, i]));
    const reasons = { [voted[0] ?? '']: word(name) };
    await did(name, 'preferred/cast', { round, scores, reasons });
    readers.set(`ballot:${round}:${name}`, [name]);
  }

  // The hospital keeps its values to itself; the care at home lets the facilitator see them.
  await did('tz1', 'packages/share', { share: true });
  const [pack] = seen.packages.packages.rows.filter((row) => !row.aside);
  for (const [name, party, their] of [
    ['zh2', 'zh', zh],
    ['tz1', 'tz', ['tz1', 'fa1', 'gm2']],
  ] as const) {
    const own = interestsOf(party).map((row) => row.id);
    const weights = Object.fromEntries(own.map((one) => [one, figure(...their)]));
    await did(name, 'packages/weigh', { weights });
    await did(name, 'packages/value-by', { way: 'issues' });
    readers.set(`way:${party}`, their);
    const scores = Object.fromEntries(own.map((one) => [one, 2]));
    await did(name, 'packages/value', { package: pack?.id, scores });
    const issues = seen.broaden.issues.rows.map((row) => row.id);
    await did(name, 'packages/value-issues', {
      weights: Object.fromEntries(issues.map((one, i) => [one, i === 0 ? 1 : 0])),
      values: Object.fromEntries(
        issues.map((one) => [one, [{ option: null, value: figure(...their) }]]),
      ),
      noDeal: figure(...their),
    });
  }

  await did('fa1', 'improve/withdraw-outcome', {});
  const test = await did('fa1', 'improve/ask-closing', {});
  await did('zh1', 'improve/answer-closing', { score: 2 });
  readers.set(`closing:${test}:zh`, zh);
  await did('fa1', 'improve/set-rounds', { rounds: 12 });
  await did('fa1', 'improve/open-round', {});
  for (const [name, mates] of [
    ['zh1', zh],
    ['ha1', ['ha1']],
  ] as const) {
    const comment = word(...mates);
    await did(name, 'improve/give-level', { level: 3, comment, interest: null, element: null });
  }

  // The room is let go, so that who comes in later gets a board instead of the news; and everyone reads the whole log, and takes along what can be taken.
  for (const name of everyone) sockets[name].close();
  await until(() => server.app.sockets.connections(id) === 0);
  await server.app.rooms.sweep(-1);
  expect(server.app.rooms.size).toBe(0);
  const late = everyone.map((name) => [name, open(name)] as const);
  await Promise.all(late.map(([, socket]) => joinRaw(socket)));
  const got = new Map<Name, string>();
  for (const [name, socket] of late) {
    await new Promise((resolve) => socket.emit('history', 0, resolve));
    const taken: string[] = [];
    for (const path of ['log.json', 'cards.csv', 'results.csv', 'agreement.md']) {
      if (name === 'screen') continue;
      const answer = await server.ask(
        `/api/workshops/${id}/export/${path}`,
        undefined,
        cookies[name],
      );
      expect([path, answer.status]).toEqual([path, 200]);
      taken.push(JSON.stringify(answer.body));
    }
    if (name !== 'screen')
      taken.push(JSON.stringify(await boardAhead(server, id, cookies[name] ?? '')));
    got.set(name, [...sockets[name].frames, ...socket.frames, ...taken].join('\n'));
    socket.close();
  }
  const leaks: string[] = [];
  for (const name of everyone)
    for (const frame of sockets[name].frames.filter(isTyping))
      if (!['fa1', 'gm2'].includes(name) || frame.includes('zh') || !frame.includes('"people":[]'))
        leaks.push(`${name} hears who writes: ${frame}`);
  const missed: string[] = [];
  for (const [what, may] of readers) {
    for (const name of everyone) {
      const has = got.get(name)?.includes(what) ?? false;
      if (has && !may.includes(name)) leaks.push(`${name} has ${what} of ${may}`);
      if (!has && may.includes(name)) missed.push(`${name} misses ${what}`);
    }
    if (server.problems.join('\n').includes(what)) leaks.push(`the log has ${what}`);
  }
  return { id, cookies, open, leaks, missed, words: readers.size, readers };
}

it('no frame, board, replay, export or log line holds what someone else keeps to themselves or to their party', async () => {
  const { leaks, missed, words } = await listen();
  expect(leaks).toEqual([]);
  expect(missed).toEqual([]);
  expect(words).toBeGreaterThan(30);
}, 60_000);

it.each(['events', 'board'])(
  'finds it out when the redaction of the %s is forgotten',
  async (what) => {
    forgotten.what = what;
    try {
      expect((await listen()).leaks.length).toBeGreaterThan(20);
    } finally {
      forgotten.what = 'nothing';
    }
  },
  60_000,
);

it('who goes to speak for another party has that party’s secrets, of before as well, and no longer those of the party they left', async () => {
  const { id, open, readers } = await listen();
  const lead = open('fa1');
  await joinRaw(lead);
  const place = { person: 'zh1', role: 'participant', party: 'ha', mandate: false };
  const answer = await new Promise<Answer>((resolve) =>
    lead.emit('send', 'move-zh1-to-ha', 'session/place', place, resolve),
  );
  expect(answer.ok).toBe(true);
  const moved = open('zh1');
  await joinRaw(moved);
  await new Promise((resolve) => moved.emit('history', 0, resolve));
  const got = moved.frames.join('\n');
  const state = await server.app.rooms.use(id, (room) => room.state);
  const noDeal = (party: string) => {
    const row = state.broaden.secret.get(`no-deal:${party}`);
    return row?.kind === 'no-deal' ? row.text : '';
  };
  expect(got).toContain(noDeal('ha'));
  expect(got).not.toContain(noDeal('zh'));
  for (const [word, may] of readers) {
    // What was theirs alone stays theirs.
    const theirs = may.length === 1 && may[0] === 'zh1';
    const ofTheOldParty = may.includes('zh1') && may.includes('zh2');
    if (theirs) expect(got).toContain(word);
    if (ofTheOldParty) expect([word, got.includes(word)]).toEqual([word, false]);
  }
  lead.close();
  moved.close();
}, 60_000);
