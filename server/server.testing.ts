import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { io, type Socket } from 'socket.io-client';
import type { RoomClient } from '../lib/client/client.ts';
import { realClock } from '../lib/client/clock.ts';
import { memoryOutbox } from '../lib/client/outbox.ts';
import { roomClient } from '../lib/client/room-client.ts';
import { socketLink } from '../lib/client/socket-link.ts';
import { boardPath, unpackShown } from '../lib/protocol/board-ahead.ts';
import {
  type ClientToServer,
  type Handshake,
  type Joined,
  protocolVersion,
  type ServerToClient,
  socketPath,
} from '../lib/protocol/wire.ts';
import { type App, openApp } from './app.ts';
import { openDb } from './db.ts';
import type { DatabaseSetting } from './env.ts';
import type { Journal } from './journal.ts';
import { type LimitSettings, openLimits, readLimits } from './limits.ts';
import { migrate } from './migrate.ts';
import { openJournal } from './open-journal.ts';
import { openSecrets } from './secrets.ts';

export type Person = { readonly cookie: string; readonly person: string };

export type TestServer = {
  readonly url: string;
  readonly app: App;
  readonly journal: Journal;
  readonly problems: string[];
  /** POST with a body, GET without. */
  ask(
    path: string,
    body?: object,
    cookie?: string,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: Record<string, unknown>; cookie: string }>;
  close(): Promise<void>;
};

type Given = {
  readonly journal?: Journal;
  readonly limits?: Partial<LimitSettings>;
  readonly maxPeople?: number;
  readonly database?: DatabaseSetting;
};

/** A server on a free port of loopback, on a SQLite file of its own or on `database`; the log in `journal`, else in that database. */
export async function startServer(given: Given = {}): Promise<TestServer> {
  const directory = mkdtempSync(join(tmpdir(), 'speelruimte-'));
  const database = given.database ?? { kind: 'sqlite', file: join(directory, 'test.db') };
  await migrate(database);
  const db = await openDb(database);
  const journal = given.journal ?? (await openJournal(database));
  const problems: string[] = [];
  const app = openApp({
    db,
    journal,
    secrets: openSecrets(directory),
    limits: openLimits({ ...readLimits({}), ...given.limits }),
    where: { trustProxy: 0, publicUrl: undefined },
    maxPeople: given.maxPeople ?? 600,
    problem: (what, error) => problems.push(`${what}: ${error}`),
  });
  await new Promise<void>((resolve) => app.http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(app.http.address() as AddressInfo).port}`;
  return {
    url,
    app,
    journal,
    problems,
    async ask(path, body, cookie = '', headers = {}) {
      const response = await fetch(url + path, {
        method: body ? 'POST' : 'GET',
        headers: { 'content-type': 'application/json', cookie, ...headers },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const text = await response.text();
      return {
        status: response.status,
        body: text.startsWith('{') ? JSON.parse(text) : { text },
        cookie: response.headers.get('set-cookie')?.split(';')[0] ?? cookie,
      };
    },
    async close() {
      await app.stop();
      await journal.close();
      await db.$disconnect();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

export type Table = {
  readonly id: string;
  readonly joinToken: string;
  readonly code: string;
  readonly facilitator: Person;
  /** A person joins: a party's id, or null for an observer. */
  enter(name: string, party: string | null): Promise<Person>;
};

export const parties = [
  { name: 'Ziekenhuis Vechtdal', mark: 1 },
  { name: 'Huisartsen Vechtstreek', mark: 2 },
];

/** A workshop with a facilitator and two parties, `party1` and `party2`. */
export async function openTable(server: TestServer): Promise<Table> {
  const made = await server.ask('/api/workshops', {
    title: 'Acute ouderenzorg Vechtstreek',
    theme: 'Op tijd de juiste zorg, zonder dat iets vastloopt?',
    language: 'nl',
    name: 'Marjan de Wit',
    parties,
  });
  const { id, joinToken, code, person } = made.body as Record<string, string>;
  if (!id || !joinToken || !code || !person) throw new Error(JSON.stringify(made));
  return {
    id,
    joinToken,
    code,
    facilitator: { cookie: made.cookie, person },
    async enter(name, party) {
      const role = party ? 'participant' : 'observer';
      const joined = await server.ask('/api/join', { key: joinToken, name, role, party });
      if (joined.status !== 201) throw new Error(JSON.stringify(joined));
      return { cookie: joined.cookie, person: joined.body.person as string };
    },
  };
}

export type RawSocket = Socket<ServerToClient, ClientToServer> & { readonly frames: string[] };

/** A bare connection that keeps every frame it gets. */
export function rawSocket(
  server: TestServer,
  workshop: string,
  who: {
    cookie?: string;
    screen?: string;
    protocol?: number;
    headers?: Record<string, string>;
    join?: Handshake['join'];
    inflates?: boolean;
  },
): RawSocket {
  const frames: string[] = [];
  const socket = io(server.url, {
    path: socketPath,
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth: {
      workshop,
      protocol: who.protocol ?? protocolVersion,
      ...(who.screen && { screen: who.screen }),
      ...(who.join && { join: who.join }),
      ...(who.inflates && { inflates: true }),
    },
    extraHeaders: { ...(who.cookie && { cookie: who.cookie }), ...who.headers },
  }) as RawSocket;
  socket.on('connect', () => {
    socket.io.engine.on('data', (data) => {
      frames.push(
        typeof data === 'string' ? data : Buffer.from(data as ArrayBuffer).toString('utf8'),
      );
    });
  });
  return Object.assign(socket, { frames });
}

export const joinRaw = (socket: RawSocket): Promise<Joined> =>
  new Promise((resolve) => socket.emit('join', null, null, resolve));

/** What a raw socket hears once under a name. */
export const heard = (socket: RawSocket, event: 'bye' | 'again' | 'disconnect' | 'connect_error') =>
  new Promise<unknown>((resolve) => socket.once(event, (value?: unknown) => resolve(value)));

/** The headless client, as a person. */
export async function client(
  server: TestServer,
  workshop: string,
  who: { cookie?: string; screen?: string },
  inflates = false,
): Promise<RoomClient> {
  const handshake = {
    workshop,
    protocol: protocolVersion,
    ...(who.screen && { screen: who.screen }),
  };
  const room = roomClient({
    workshop,
    connect: (on) =>
      socketLink(
        {
          url: server.url,
          transports: ['websocket'],
          headers: { cookie: who.cookie ?? '' },
          inflates,
        },
        handshake,
        on,
      ),
    outbox: memoryOutbox(),
    clock: realClock,
  });
  const ready = await room.ready;
  if (!ready.ok) throw new Error(ready.reason.code);
  return room;
}

/** Waits until something holds; fails when it does not within five seconds. */
export async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 5000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('it did not come about');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The board as it comes ahead of the socket, its part for everyone as text. */
export async function boardAhead(server: TestServer, workshop: string, cookie: string) {
  const answer = await fetch(server.url + boardPath(workshop), { headers: { cookie } });
  const shown = unpackShown(new Uint8Array(await answer.arrayBuffer()));
  if (!shown?.snapshot) throw new Error(`no board ahead: ${answer.status}`);
  const { open, gzip, secret } = shown.snapshot;
  return {
    secret,
    news: shown.news,
    everyone: Buffer.from(gzip ? gunzipSync(open) : open).toString(),
  };
}
