import { describe, expect, test } from 'vitest';
import { newsFor } from '../protocol/turn.ts';
import type { News } from '../protocol/wire.ts';
import type { Viewer } from '../workshop/audience.ts';
import { redact } from '../workshop/fold.ts';
import { type Given, givenTable } from '../workshop/given.ts';
import { LazyState } from './lazy-state.ts';
import { type Replica, receive, resync, settle, submit, view } from './replica.ts';

const table = () => givenTable(['zh', 'ha'], { zh1: 'zh', ha1: 'ha', ob1: null });
const zh1: Viewer = { person: 'zh1', role: 'participant', party: 'zh' };
const fa1: Viewer = { person: 'fa1', role: 'facilitator', party: null };

const replicaOf = (given: Given, viewer: Viewer): Replica => ({
  viewer,
  seq: given.log.length,
  confirmed: LazyState.of(redact(given.state, viewer)),
  pending: [],
  gap: false,
});

/** The news about the last so many entries, as one turn. */
const news = (given: Given, viewer: Viewer, count = 1): News =>
  newsFor(given.log.slice(-count), viewer);

const ready = (id: string, value = true) => ({
  id,
  command: { type: 'session/ready', payload: { ready: value } },
  at: 2_000_000,
});
const readySaid = (id: string, value = true) => ({ by: 'zh1', id, ...ready(id, value).command });
const retitle = (title: string) => ({ by: 'fa1', type: 'session/retitle', payload: { title } });

describe('the view', () => {
  test('is what is confirmed, the same object, while nothing is pending', () => {
    const replica = replicaOf(table(), zh1);
    expect(view(replica)).toBe(replica.confirmed.state);
  });

  test('shows a pending command at once, on top of news that came after it', () => {
    const given = table();
    let replica = submit(replicaOf(given, zh1), ready('r1'));
    given.did(retitle('Zorg aan huis'));
    replica = receive(replica, news(given, zh1));
    expect(view(replica).session.title).toBe('Zorg aan huis');
    expect(view(replica).session.ready.has('zh1')).toBe(true);
    expect(replica.confirmed.state.session.ready.has('zh1')).toBe(false);
  });

  test('leaves out what the browser cannot foretell', () => {
    const command = { type: 'session/move', payload: { step: 'broaden', waivers: [] } };
    const replica = submit(replicaOf(table(), fa1), { id: 'm1', command, at: 2_000_000 });
    expect(view(replica).session.step).toBeNull();
    expect(replica.pending).toHaveLength(1);
  });

  test('leaves out what the browser itself would refuse, and keeps it pending', () => {
    const command = { type: 'session/lock', payload: { locked: true } };
    const replica = submit(replicaOf(table(), zh1), { id: 'l1', command, at: 2_000_000 });
    expect(view(replica)).toBe(replica.confirmed.state);
    expect(replica.pending).toHaveLength(1);
  });
});

describe('a pending command', () => {
  test('leaves when its entry arrives, not before', () => {
    const given = table();
    let replica = submit(replicaOf(given, zh1), ready('r1'));
    given.did(readySaid('r1'));
    replica = settle(replica, 'r1', { ok: true, seq: given.log.length });
    expect(replica.pending).toHaveLength(1);
    replica = receive(replica, news(given, zh1));
    expect(replica.pending).toHaveLength(0);
    expect(view(replica).session.ready.has('zh1')).toBe(true);
  });

  test('leaves with the entry when the acknowledgement comes later', () => {
    const given = table();
    const before = submit(replicaOf(given, zh1), ready('r1'));
    given.did(readySaid('r1'));
    const replica = receive(before, news(given, zh1));
    expect(replica.pending).toHaveLength(0);
    expect(settle(replica, 'r1', { ok: true, seq: replica.seq }).pending).toHaveLength(0);
  });

  test('leaves when it is refused', () => {
    const replica = submit(replicaOf(table(), zh1), ready('r1'));
    const refused = settle(replica, 'r1', { ok: false, reason: { code: 'closed' } });
    expect(refused.pending).toHaveLength(0);
    expect(view(refused)).toBe(replica.confirmed.state);
  });

  test('leaves when its number is passed without its sender being shown anything of it', () => {
    const given = table();
    let replica = settle(submit(replicaOf(given, zh1), ready('r1')), 'r1', {
      ok: true,
      seq: given.log.length + 1,
    });
    replica = receive(replica, [given.log.length + 1, given.log.length + 1, 2_000_000, []]);
    expect(replica.pending).toHaveLength(0);
  });

  test('given twice stands once', () => {
    const replica = submit(replicaOf(table(), zh1), ready('r1'));
    expect(submit(replica, ready('r1'))).toBe(replica);
  });
});

describe('news', () => {
  test('that was folded before changes nothing', () => {
    const given = table().did(retitle('Zorg aan huis'));
    const replica = replicaOf(given, zh1);
    expect(receive(replica, news(given, zh1))).toBe(replica);
  });

  test('of which a part was folded before adds the rest', () => {
    const given = table().did(retitle('Zorg aan huis'));
    const replica = replicaOf(given, zh1);
    given.did(readySaid('r1'));
    const next = receive(replica, news(given, zh1, 2));
    expect(next.seq).toBe(given.log.length);
    expect(JSON.stringify(next.confirmed.state)).toBe(JSON.stringify(redact(given.state, zh1)));
  });

  test('that leaves a gap is not folded, and is known as one', () => {
    const given = table();
    const replica = replicaOf(given, zh1);
    given.did(retitle('Zorg aan huis'), readySaid('r1'));
    const next = receive(replica, news(given, zh1));
    expect(next.gap).toBe(true);
    expect(next.confirmed.state).toBe(replica.confirmed.state);
    expect(next.seq).toBe(replica.seq);
  });

  test('of a secret entry is only a number', () => {
    const given = table();
    const replica = replicaOf(given, zh1);
    const next = receive(replica, [given.log.length + 1, given.log.length + 3, 2_000_000, []]);
    expect(next.seq).toBe(given.log.length + 3);
    expect(next.gap).toBe(false);
  });
});

describe('coming back', () => {
  const joined = (given: Given, viewer: Viewer) => {
    const { session, ...steps } = redact(given.state, viewer);
    const open = JSON.stringify({ ...steps, session: { ...session, secret: undefined } });
    const secret = { session: session.secret.rows };
    return {
      ok: true,
      viewer,
      now: 3_000_000,
      snapshot: { seq: given.log.length, open: new TextEncoder().encode(open), secret },
      news: [],
      here: [],
    } as const;
  };

  test('with a whole board gives what this viewer may hold, and keeps what is pending', () => {
    const given = table();
    const old = submit(replicaOf(given, fa1), ready('r1'));
    given.did(retitle('Zorg aan huis'), { by: 'fa1', type: 'session/close', payload: {} });
    const next = resync(old, joined(given, fa1));
    expect(JSON.stringify(next?.confirmed.state)).toBe(JSON.stringify(redact(given.state, fa1)));
    expect(next?.pending).toHaveLength(1);
  });

  test('with news alone folds it and closes the gap', () => {
    const given = table();
    const old: Replica = { ...replicaOf(given, zh1), gap: true };
    given.did(retitle('Zorg aan huis'), readySaid('r1'));
    const { snapshot: _, ...rest } = joined(given, zh1);
    const next = resync(old, { ...rest, news: [news(given, zh1, 2)] });
    expect(next?.gap).toBe(false);
    expect(next?.seq).toBe(given.log.length);
  });

  test('takes out what the server had already said is in the log', () => {
    const given = table();
    let old = submit(replicaOf(given, zh1), ready('r1'));
    given.did(readySaid('r1'));
    old = settle(old, 'r1', { ok: true, seq: given.log.length });
    expect(resync(old, joined(given, zh1))?.pending).toHaveLength(0);
  });

  test('news without any board to put it on is not a board', () => {
    const { snapshot: _, ...rest } = joined(table(), zh1);
    expect(resync(null, rest)).toBeNull();
  });
});
