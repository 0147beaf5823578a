import { bareWall, type Wall } from '../protocol/wall.ts';
import type { Answer, Joined, Shown } from '../protocol/wire.ts';
import {
  type Pending,
  type Replica,
  receive,
  resync,
  settle,
  submit,
  view,
} from '../sync/replica.ts';
import type { Reason } from '../workshop/kernel.ts';
import { initialState } from '../workshop/modules.ts';
import type { State } from '../workshop/state.ts';
import { askHistory } from './ask-history.ts';
import type { ClientPorts, ClientStatus, RoomClient, Sent } from './client.ts';
import { randomId } from './random-id.ts';
import { typingSigns } from './typing-signs.ts';

/** Refusals that say nothing about the command itself: it stays pending and is sent again. */
const passing: ReadonlySet<string> = new Set(['store-unavailable', 'too-fast', 'stopping']);
const slowestResend = 5000;
/** A question on a living link that the server was too busy to answer is asked again. */
const joinPatience = 40_000;
/** A board that came ahead of its link is offline when the link is not there after so long. */
const linkPatience = 6000;
/** After this long a tab that died without a word counts as dead, and what it left behind is taken over. */
const adoptAfter = 8000;

/**
 * One person's (or projector's) place in one workshop, without a screen. It holds the replica, sends the pending commands one at a time
 * and in order (a later one may build on an earlier one), and asks for what it missed. The app, the tests and the bench all use it.
 */
export function roomClient({ workshop, connect, outbox, clock, ahead }: ClientPorts): RoomClient {
  const listeners = new Set<() => void>();
  const answers = new Map<
    string,
    { readonly promise: Promise<Sent>; readonly resolve: (answer: Sent) => void }
  >();
  let replica: Replica | null = null;
  let shown: State | null = null;
  let waiting: ReadonlySet<string> = new Set();
  let here: ReadonlySet<string> = new Set();
  let wall: Wall = bareWall;
  const typing = typingSigns({ clock, told: () => tell(), send: (step) => link.typing(step) });
  let status: ClientStatus = { link: 'connecting', waiting: 0, refused: null };
  let ended: Reason | null = null;
  let closed = false;
  let offset = 0;
  /** Counts connections: an answer that belongs to an earlier one is void. */
  let turn = 0;
  let joined = false;
  let joining: 'no' | 'asked' | 'again' = 'no';
  let sending = false;
  let failures = 0;
  let stopResending: (() => void) | null = null;
  let stopRejoining = () => {};
  let stopAdopting: (() => void) | null = null;
  let stopExpecting = () => {};
  const { promise: ready, resolve: whenReady } = Promise.withResolvers<Sent>();

  const tell = (fields: Partial<ClientStatus> = {}) => {
    const { link = status.link, refused = status.refused } = fields;
    const waiting = replica?.pending.length ?? 0;
    if (link !== status.link || waiting !== status.waiting || refused !== status.refused)
      status = { link, waiting, refused };
    for (const listener of listeners) listener();
  };

  const wait = (times: number) =>
    Math.min(slowestResend, 250 * 2 ** times) * (0.5 + clock.chance() / 2);

  /** Puts the next replica in place; what is no longer pending leaves the outbox, and its sender hears the answer. */
  const put = (next: Replica, refused?: Reason) => {
    const before = replica?.pending ?? [];
    replica = next;
    shown = null;
    if (next.pending === before) return;
    waiting = new Set(next.pending.map((one) => one.id));
    for (const { id } of before) {
      if (waiting.has(id)) continue;
      void outbox.drop(id);
      answers.get(id)?.resolve(refused ? { ok: false, reason: refused } : { ok: true });
      answers.delete(id);
    }
  };

  const pump = () => {
    if (!replica || !joined || sending || stopResending) return;
    const next = replica.pending.find((one) => one.seq === undefined);
    if (!next) return;
    sending = true;
    const mine = turn;
    link.send(next.id, next.command.type, next.command.payload, (answer) => {
      if (mine === turn) answered(next, answer);
    });
  };

  const answered = (one: Pending, answer: Answer) => {
    sending = false;
    if (!replica) return;
    if (!answer.ok && passing.has(answer.reason.code)) {
      stopResending = clock.after(wait(failures), () => {
        stopResending = null;
        pump();
      });
      failures += 1;
      tell({ refused: answer.reason });
      return;
    }
    failures = 0;
    put(settle(replica, one.id, answer), answer.ok ? undefined : answer.reason);
    tell({ refused: answer.ok ? null : answer.reason });
    pump();
  };

  const end = (reason: Reason) => {
    if (passing.has(reason.code) || ended) return;
    ended = reason;
    joined = false;
    link.close();
    for (const answer of answers.values()) answer.resolve({ ok: false, reason });
    answers.clear();
    whenReady({ ok: false, reason });
    tell({ link: 'offline', refused: reason });
  };

  /** Takes in what an earlier page or a tab that died left behind, before what was given here. */
  const adopt = async () => {
    const person = replica?.viewer.person;
    if (!person) return;
    const left = await outbox.take(person);
    if (!replica || closed) return;
    const rows = left.filter((row) => !waiting.has(row.id));
    if (rows.length === 0) return;
    put({ ...replica, pending: [...rows, ...replica.pending] });
    tell();
    pump();
  };

  const holds = () => [replica?.seq ?? null, replica?.viewer ?? null] as const;

  const join = () => {
    if (ended || closed) return;
    if (joining !== 'no') {
      joining = 'again';
      return;
    }
    joining = 'asked';
    const mine = turn;
    const asked = clock.now();
    stopRejoining();
    stopRejoining = clock.after(joinPatience, () => {
      joining = 'no';
      join();
    });
    link.join(...holds(), (answer) => {
      if (mine !== turn) return;
      const again = joining === 'again';
      joining = 'no';
      stopRejoining();
      take(answer, asked);
      if (again) join();
    });
  };

  const take = (answer: Joined, asked: number) => {
    if (!answer.ok) {
      end(answer.reason);
      if (!ended) stopRejoining = clock.after(wait(2), join);
      return;
    }
    const next = resync(replica, answer);
    if (!next) throw new Error('the server sent news to a joiner that has no board');
    offset = answer.now + (clock.now() - asked) / 2 - clock.now();
    here = new Set(answer.here);
    joined = true;
    put(next);
    stopExpecting();
    tell({ link: 'online' });
    whenReady({ ok: true });
    stopAdopting ??= clock.after(adoptAfter, () => void adopt());
    void adopt();
    pump();
  };

  /** Shows what came ahead of the link, unless that was quicker. What is done to it waits for the link. */
  const showAhead = (shown: Shown | null) => {
    if (!shown || replica || ended || closed) return;
    const next = resync(null, shown);
    if (!next) return;
    put(next);
    stopExpecting = clock.after(linkPatience, () => tell({ link: 'offline' }));
    tell();
    whenReady({ ok: true });
    void adopt();
  };
  const taken = ahead?.then(showAhead);

  const link = connect({
    holds,
    ...(taken && { ahead: taken }),
    up: () => {
      turn += 1;
      joining = 'no';
      sending = false;
      stopRejoining();
      join();
    },
    down: () => {
      turn += 1;
      joined = false;
      joining = 'no';
      stopRejoining();
      here = new Set();
      if (!ended) tell({ link: 'offline' });
    },
    news: (news) => {
      if (!replica) return;
      const before = replica;
      put(receive(replica, news));
      if (replica.gap && !before.gap) join();
      if (replica !== before) tell();
    },
    here: (people) => {
      here = new Set(people);
      tell();
    },
    wall: (next) => {
      wall = next;
      tell();
    },
    typing: typing.hear,
    again: join,
    bye: end,
  });

  return {
    workshop,
    ready,
    viewer: () => replica?.viewer ?? null,
    seq: () => replica?.seq ?? 0,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => {
      if (!replica) return initialState;
      shown ??= view(replica);
      return shown;
    },
    confirmed: () => replica?.confirmed.state ?? initialState,
    pending: () => waiting,
    status: () => status,
    ended: () => ended,
    here: () => here,
    wall: () => wall,
    direct: (direction) => link.direct(direction),
    stage: (stage) => link.stage(stage),
    typing: typing.now,
    tellTyping: typing.tell,
    send: (type, payload, id = randomId()) => {
      const person = replica?.viewer.person;
      if (ended) return Promise.resolve({ ok: false, reason: ended });
      if (!replica || !person)
        return Promise.resolve({ ok: false, reason: { code: 'not-allowed' } });
      const answer = answers.get(id) ?? Promise.withResolvers<Sent>();
      answers.set(id, answer);
      if (waiting.has(id)) return answer.promise;
      const pending: Pending = {
        id,
        command: { type, payload },
        at: Math.round(clock.now() + offset),
      };
      void outbox.keep(person, pending);
      put(submit(replica, pending));
      tell();
      pump();
      return answer.promise;
    },
    history: (after) => askHistory(link, clock, after),
    now: () => Math.round(clock.now() + offset),
    wake: () => {
      link.wake();
      void adopt();
    },
    close: () => {
      closed = true;
      link.close();
      stopResending?.();
      stopRejoining();
      stopAdopting?.();
      stopExpecting();
      typing.close();
      outbox.close();
      listeners.clear();
    },
  };
}
