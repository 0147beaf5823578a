import { describe, expect, it } from 'vitest';
import { newsFor, type Turn } from '../lib/protocol/turn.ts';
import type { Answer, News } from '../lib/protocol/wire.ts';
import { anyone, type Viewer } from '../lib/workshop/audience.ts';
import { fold, redact } from '../lib/workshop/fold.ts';
import type { State } from '../lib/workshop/state.ts';
import { stateFromJson } from '../lib/workshop/state-json.ts';
import { MemoryJournal } from './memory-journal.ts';
import { Room, type Seen } from './room.ts';

const parties = [
  { id: 'zh', name: 'Ziekenhuis Waterland', mark: 1, weight: 1 },
  { id: 'ha', name: 'Huisartsen Waterland', mark: 2, weight: 1 },
];

async function table(journal = new MemoryJournal()) {
  const published: Turn[] = [];
  const problems: string[] = [];
  let now = 1_000;
  const ports = {
    workshopId: 'w',
    journal,
    clock: () => (now += 10),
    publish: (turn: Turn) => void published.push(turn),
    problem: (what: string) => void problems.push(what),
  };
  const room = await Room.open(ports);
  const ok = (answer: Answer) => expect(answer.ok).toBe(true);
  const payload = {
    title: 'Acute zorg voor kwetsbare ouderen',
    language: 'nl',
    parties,
  };
  ok(await room.send('system', 'open', { type: 'session/open', payload }));
  const enter = (person: string, role: string, party: string | null) =>
    room.send('system', `join-${person}`, {
      type: 'session/join',
      payload: { person, name: `Naam ${person}`, role, party },
    });
  ok(await enter('fa1', 'facilitator', null));
  ok(await enter('zh1', 'participant', 'zh'));
  ok(await enter('ha1', 'participant', 'ha'));
  return { journal, room, ports, published, problems, enter };
}

const ready = (ready: boolean) => ({
  type: 'session/ready',
  payload: { ready },
});
const lock = (locked: boolean) => ({
  type: 'session/lock',
  payload: { locked },
});
const remove = (person: string) => ({
  type: 'session/remove',
  payload: { person },
});

function boardOf(seen: Seen): State {
  if (!seen.ok || !seen.snapshot) throw new Error('no board');
  const open = JSON.parse(new TextDecoder().decode(seen.snapshot.open));
  for (const [id, rows] of Object.entries(seen.snapshot.secret)) open[id].secret = rows;
  return withNews(stateFromJson(open), seen.news);
}

const withNews = (state: State, news: readonly News[]): State =>
  fold(
    news.flatMap(([, , , items]) => items.map(([, , events]) => ({ events }))),
    state,
  );

describe('a room', () => {
  it('appends whatever waits in one go, and publishes it as one turn', async () => {
    const { room, journal, published } = await table();
    const before = journal.appends;
    await Promise.all([
      room.send('zh1', 'a', ready(true)),
      room.send('ha1', 'b', ready(true)),
      room.send('fa1', 'c', lock(true)),
    ]);
    expect(journal.appends).toBe(before + 1);
    expect(published.at(-1)?.map((entry) => entry.commandId)).toEqual(['a', 'b', 'c']);
  });

  it('has a turn in the log before it is published, and published before it is answered', async () => {
    const { room, journal, ports } = await table();
    const order: string[] = [];
    const watched = await Room.open({
      ...ports,
      publish: (turn) => {
        expect(journal.logs.get('w')?.at(-1)?.commandId).toBe(turn.at(-1)?.commandId);
        order.push('published');
      },
    });
    expect(watched.seq).toBe(room.seq);
    await watched.send('fa1', 'a', lock(true)).then(() => order.push('answered'));
    expect(order).toEqual(['published', 'answered']);
  });

  it('does a command once and gives the same answer, however often it is sent (law 2)', async () => {
    const { room, journal, ports } = await table();
    const first = await Promise.all([
      room.send('fa1', 'a', lock(true)),
      room.send('fa1', 'a', lock(true)),
    ]);
    const later = await room.send('fa1', 'a', lock(true));
    const reopened = await Room.open(ports);
    const afterRestart = await reopened.send('fa1', 'a', lock(true));
    expect(
      new Set([...first, later, afterRestart].map((answer) => JSON.stringify(answer))),
    ).toEqual(new Set(['{"ok":true,"seq":5}']));
    expect(journal.logs.get('w')?.filter((entry) => entry.commandId === 'a')).toHaveLength(1);
  });

  it('gives the same refusal to the same command', async () => {
    const { room } = await table();
    expect(await room.send('zh1', 'a', lock(true))).toEqual({
      ok: false,
      reason: { code: 'not-allowed' },
    });
    expect(await room.send('zh1', 'a', lock(true))).toEqual({
      ok: false,
      reason: { code: 'not-allowed' },
    });
  });

  it('remembers from the log what it no longer has in memory', async () => {
    const { room } = await table();
    const first = await room.send('fa1', 'first', remove('ha1'));
    for (let i = 0; i < 11; i += 1) {
      await Promise.all(
        Array.from({ length: 500 }, (_, j) => room.send('zh1', `r${i}-${j}`, ready(j % 2 === 0))),
      );
    }
    expect(await room.send('fa1', 'first', remove('ha1'))).toEqual(first);
    expect(await room.send('fa1', 'join-ha1', lock(true))).toEqual({
      ok: false,
      reason: { code: 'id-taken' },
    });
  });

  it('does not take a command under the id of someone else’s', async () => {
    const { room } = await table();
    await room.send('fa1', 'a', lock(true));
    expect(await room.send('zh1', 'a', ready(true))).toEqual({
      ok: false,
      reason: { code: 'id-taken' },
    });
  });

  it('refuses who is not at the table (any more)', async () => {
    const { room } = await table();
    await room.send('fa1', 'a', remove('zh1'));
    expect(await room.send('zh1', 'b', ready(true))).toEqual({
      ok: false,
      reason: { code: 'removed' },
    });
    expect(await room.join('zh1', null, null, () => {})).toEqual({
      ok: false,
      reason: { code: 'removed' },
    });
  });

  it('tries a lost write once more', async () => {
    const { room, journal, problems } = await table();
    const faults = ['lost', null] as const;
    let i = 0;
    journal.fault = () => faults[i++] ?? null;
    expect(await room.send('fa1', 'a', lock(true))).toEqual({
      ok: true,
      seq: 5,
    });
    expect(problems).toEqual(['append']);
  });

  it('says the truth about a write whose outcome was unknown', async () => {
    const { room, journal, published } = await table();
    journal.fault = () => 'unknown';
    expect(await room.send('fa1', 'a', lock(true))).toEqual({
      ok: true,
      seq: 5,
    });
    expect(published.filter((turn) => turn.some((entry) => entry.commandId === 'a'))).toHaveLength(
      1,
    );
  });

  it('tells to send again while the store is away, and then does it once', async () => {
    const { room, journal } = await table();
    let away = true;
    journal.fault = () => (away ? 'unknown' : null);
    journal.down = () => away;
    expect(await room.send('fa1', 'a', lock(true))).toEqual({
      ok: false,
      reason: { code: 'store-unavailable' },
    });
    away = false;
    expect(await room.send('fa1', 'a', lock(true))).toEqual({
      ok: true,
      seq: 5,
    });
    expect(journal.logs.get('w')).toHaveLength(5);
  });

  it('keeps showing what is certain while the store is away', async () => {
    const { room, journal } = await table();
    journal.fault = () => 'lost';
    journal.down = () => true;
    await room.send('fa1', 'a', lock(true));
    const seen = await room.join('zh1', null, null, () => {});
    expect(boardOf(seen).session.locked).toBe(false);
  });

  it('shares a log with a second room: neither loses or repeats anything', async () => {
    const { room, ports, journal } = await table();
    const other = await Room.open(ports);
    const sent: Promise<Answer>[] = [];
    for (let i = 0; i < 40; i += 1) {
      sent.push(
        room.send('zh1', `z${i}`, ready(i % 2 === 0)),
        other.send('ha1', `h${i}`, ready(i % 2 === 0)),
      );
      if (i % 5 === 0) await Promise.all(sent);
    }
    const answers = await Promise.all(sent);
    expect(answers.every((answer) => answer.ok)).toBe(true);
    const log = journal.logs.get('w') ?? [];
    expect(new Set(log.map((entry) => entry.commandId)).size).toBe(4 + 80);
    await room.send('fa1', 'end', lock(true));
    await other.send('fa1', 'end', lock(true));
    expect(JSON.stringify(other.state)).toBe(JSON.stringify(room.state));
  });

  it('equals the replay of its log (law 4)', async () => {
    const { room, ports } = await table();
    await Promise.all([room.send('zh1', 'a', ready(true)), room.send('fa1', 'b', remove('ha1'))]);
    const replayed = await Room.open(ports);
    expect(JSON.stringify(replayed.state)).toBe(JSON.stringify(room.state));
  });

  it('goes on when a reader of its news fails', async () => {
    const { ports } = await table();
    const room = await Room.open({
      ...ports,
      publish: () => {
        throw new Error('a socket broke');
      },
    });
    expect((await room.send('fa1', 'a', lock(true))).ok).toBe(true);
    expect((await room.send('fa1', 'b', lock(false))).ok).toBe(true);
  });
});

describe('joining', () => {
  const facilitator: Viewer = {
    person: 'fa1',
    role: 'facilitator',
    party: null,
  };

  it('gives each viewer the board as they may hold it', async () => {
    const { room } = await table();
    await room.send('fa1', 'a', remove('ha1'));
    for (const [who, viewer] of [
      ['fa1', facilitator],
      ['zh1', { person: 'zh1', role: 'participant', party: 'zh' }],
      [null, anyone],
    ] as const) {
      const seen = await room.join(who, null, null, () => {});
      expect(seen.ok && seen.viewer).toEqual(viewer);
      expect(JSON.stringify(boardOf(seen))).toBe(JSON.stringify(redact(room.state, viewer)));
    }
  });

  it('misses nothing and gets nothing twice, whatever happens around it', async () => {
    const { room, ports } = await table();
    const live = await Room.open({
      ...ports,
      publish: (turn) => later.push(newsFor(turn, facilitator)),
    });
    const later: News[] = [];
    const sends = Array.from({ length: 30 }, (_, i) =>
      live.send('zh1', `a${i}`, ready(i % 2 === 0)),
    );
    const joined = live.join('fa1', null, null, () => later.splice(0));
    await Promise.all(sends);
    await live.send('zh1', 'b', ready(true));
    const board = withNews(boardOf(await joined), later);
    expect(room.seq).toBe(4);
    expect(JSON.stringify(board)).toBe(JSON.stringify(redact(live.state, facilitator)));
  });

  it('after a short absence gives only what came since', async () => {
    const { room } = await table();
    const seen = await room.join('fa1', null, null, () => {});
    const since = room.seq;
    await room.send('zh1', 'a', ready(true));
    await room.send('fa1', 'b', lock(true));
    const again = await room.join('fa1', since, facilitator, () => {});
    if (!again.ok) throw new Error();
    expect(again.snapshot).toBeUndefined();
    expect(JSON.stringify(withNews(boardOf(seen), again.news))).toBe(
      JSON.stringify(redact(room.state, facilitator)),
    );
  });

  it('gives the whole board to who was away long, comes from another place, or is ahead of the log', async () => {
    const { room } = await table();
    const whole = async (since: number, had: Viewer) => {
      const seen = await room.join('fa1', since, had, () => {});
      return seen.ok && seen.snapshot !== undefined;
    };
    expect(await whole(2, { ...facilitator, role: 'observer' })).toBe(true);
    expect(await whole(99, facilitator)).toBe(true);
    for (let i = 0; i < 6; i += 1) {
      await Promise.all(
        Array.from({ length: 400 }, (_, j) => room.send('zh1', `r${i}-${j}`, ready(j % 2 === 0))),
      );
    }
    expect(await whole(2, facilitator)).toBe(true);
    expect(await whole(room.seq - 5, facilitator)).toBe(false);
  });

  it('encodes the board once for those who join together', async () => {
    const { room } = await table();
    const [one, two] = await Promise.all([
      room.join('fa1', null, null, () => {}),
      room.join('zh1', null, null, () => {}),
    ]);
    if (!one.ok || !two.ok) throw new Error();
    expect(one.snapshot?.open).toBe(two.snapshot?.open);
  });

  it('reads the whole history in pages, as this viewer may have it', async () => {
    const { room, journal } = await table();
    await room.send('fa1', 'a', remove('ha1'));
    const { news, last } = await room.history(anyone, 0);
    expect(last).toBe(5);
    expect(news.at(-1)?.[1]).toBe(5);
    expect(JSON.stringify(withNews(fold([]), news))).toBe(
      JSON.stringify(redact(fold(journal.logs.get('w') ?? []), anyone)),
    );
    expect((await room.history(anyone, 5)).news).toEqual([]);
  });
});
