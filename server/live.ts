import { encodeNews } from '../lib/protocol/pack.ts';
import { groupNews, type Turn } from '../lib/protocol/turn.ts';
import type { JoinKeys } from '../lib/protocol/wall.ts';
import type { Answer, Joined } from '../lib/protocol/wire.ts';
import { viewerOf } from '../lib/workshop/actor.ts';
import { anyone, type Viewer } from '../lib/workshop/audience.ts';
import type { Command, Event, Reason, StepId } from '../lib/workshop/kernel.ts';
import type { State } from '../lib/workshop/state.ts';
import { bytesBehind } from './behind.ts';
import { compressed } from './compressed.ts';
import { fanOut } from './fan-out.ts';
import { Presence } from './presence.ts';
import type { Room } from './room.ts';
import { Typing } from './typing.ts';
import { Wall } from './wall.ts';
import type { LiveServer, LiveSocket } from './wire-types.ts';

/** A connection in a workshop. `viewer` is null until it has joined, and again from when it must join anew. */
export type Guest = {
  readonly socket: LiveSocket;
  readonly person: string | null;
  readonly inflates: boolean;
  viewer: Viewer | null;
  present: boolean;
  /** Since when it has been too far behind, epoch ms. */
  behindSince: number | null;
};

/** How long a reader that takes nothing is kept. */
const patienceMs = 30_000;

/** The connections of one workshop: who they are, and what reaches them. */
export class Live {
  readonly room: Room;
  readonly wall: Wall;
  readonly #io: LiveServer;
  readonly #channel: string;
  readonly #guests = new Map<string, Guest>();
  readonly #presence: Presence;
  readonly #typing: Typing;

  constructor(
    io: LiveServer,
    workshopId: string,
    room: Room,
    readJoin: () => Promise<JoinKeys | null>,
  ) {
    this.room = room;
    this.wall = new Wall(() => this.#guests.values(), readJoin);
    this.#io = io;
    this.#channel = `w:${workshopId}`;
    this.#presence = new Presence((people) =>
      this.#io.to(this.#channel).volatile.emit('here', people),
    );
    this.#typing = new Typing({
      state: () => room.state,
      tell: (typing) => {
        for (const { socket, viewer } of this.#guests.values())
          if (viewer?.role === 'facilitator') socket.volatile.emit('typing', typing);
      },
    });
  }

  get size(): number {
    return this.#guests.size;
  }

  /** How many read too slowly. */
  get behind(): number {
    return [...this.#guests.values()].filter((guest) => guest.behindSince !== null).length;
  }

  add(socket: LiveSocket, person: string | null, inflates: boolean): Guest {
    const guest: Guest = {
      ...{ socket, person, inflates },
      ...{ viewer: null, present: false, behindSince: null },
    };
    this.#guests.set(socket.id, guest);
    return guest;
  }

  leave(guest: Guest): void {
    this.#guests.delete(guest.socket.id);
    this.wall.leave(guest);
    if (guest.present && guest.person) {
      this.#presence.leave(guest.person);
      this.#typing.forget(guest.person);
    }
    guest.present = false;
    if (this.size > 0) return;
    this.#presence.end();
    this.#typing.end();
  }

  /** Answers in the turn itself, before any later news can be sent. */
  async join(
    guest: Guest,
    since: number | null,
    had: Viewer | null,
    answer: (joined: Joined) => void,
  ): Promise<void> {
    const seen = await this.room.join(guest.person, since, had, (viewer, seen) => {
      if (!guest.socket.connected) return;
      guest.viewer = viewer;
      void guest.socket.join(this.#channel);
      if (!guest.present && guest.person) {
        guest.present = true;
        this.#presence.enter(guest.person);
      }
      const snapshot = seen.snapshot && guest.inflates && compressed(seen.snapshot);
      answer({
        ...seen,
        ...(snapshot && { snapshot }),
        now: Date.now(),
        here: this.#presence.people,
      });
    });
    if (!seen.ok) answer(seen);
    else if (guest.viewer) await this.wall.enter(guest);
  }

  async send(guest: Guest, commandId: string, command: Command): Promise<Answer> {
    if (guest.person === null) return { ok: false, reason: { code: 'not-allowed' } };
    return this.room.send(guest.person, commandId, command);
  }

  /** Someone writes. Only who may write at all is listened to. */
  typing({ viewer }: Guest, step: StepId): void {
    if (viewer?.person && viewer.role === 'participant') this.#typing.sign(viewer.person, step);
  }

  /** As whom a guest may read now, joined or not; null when not at the table (any more). */
  viewerOf(guest: Guest): Viewer | null {
    return guest.person === null ? anyone : viewerOf(this.room.state, guest.person);
  }

  /** Sends a turn to who may have it. Those whose own place it changed get no news as who they were: they join again, or go. */
  publish(turn: Turn, before: State, after: State): void {
    if (before.session.people !== after.session.people) this.#replace(after);
    const joined: [Guest, Viewer][] = [];
    for (const guest of this.#guests.values()) if (guest.viewer) joined.push([guest, guest.viewer]);
    if (joined.length === 0) return;
    const known = new Map<Event, string>();
    for (const { news, to } of groupNews(turn, joined)) {
      const guests = to === 'everyone' ? joined.map(([guest]) => guest) : to;
      fanOut(guests, encodeNews(news, known));
    }
  }

  /** Ends the connections of projectors, after their links were revoked. */
  endScreens(): void {
    for (const guest of this.#guests.values()) {
      if (guest.person === null) this.#bye(guest, { code: 'link-revoked' });
    }
  }

  /** Readers that don't keep up get no more until they have caught up, then join again; those that take nothing at all go. */
  checkReaders(most: number, now: number): void {
    for (const guest of this.#guests.values()) {
      const bytes = bytesBehind(guest.socket);
      if (guest.behindSince === null) {
        if (bytes <= most) continue;
        guest.behindSince = now;
        this.#pause(guest);
      } else if (bytes === 0) {
        guest.behindSince = null;
        guest.socket.emit('again');
      } else if (now - guest.behindSince > patienceMs) {
        guest.socket.disconnect(true);
      }
    }
  }

  #replace(after: State): void {
    for (const guest of this.#guests.values()) {
      if (guest.person === null || guest.viewer === null) continue;
      const viewer = viewerOf(after, guest.person);
      if (!viewer) {
        this.#bye(guest, { code: 'removed' });
      } else if (viewer.role !== guest.viewer.role || viewer.party !== guest.viewer.party) {
        this.#pause(guest);
        guest.socket.emit('again');
      }
    }
  }

  #pause(guest: Guest): void {
    guest.viewer = null;
    void guest.socket.leave(this.#channel);
  }

  #bye(guest: Guest, reason: Reason): void {
    this.#pause(guest);
    guest.socket.emit('bye', reason);
    guest.socket.disconnect(true);
  }
}
