import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { afterAll, expect, it } from 'vitest';
import {
  type Answer,
  type ClientToServer,
  protocolVersion,
  type ServerToClient,
  socketPath,
} from '../lib/protocol/wire.ts';
import { openSqliteJournal } from './journal-sqlite.ts';

const kills = 50;
const directory = mkdtempSync(join(tmpdir(), 'speelruimte-crash-'));
const program = new URL('./index.ts', import.meta.url).pathname;
const node = new URL('../node_modules/.bin/node', import.meta.url).pathname;
let child: ChildProcess | undefined;

afterAll(() => {
  child?.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

/** Starts a server on the same database and port; resolves when it listens. */
function start(port: number): Promise<number> {
  const env = {
    ...process.env,
    ...{
      NEXT: 'off',
      DATA_DIR: directory,
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'info',
      DATABASE_URL: '',
    },
    ...{ LIMIT_PERSON: '1000000', LIMIT_ADDRESS: '1000000', LIMIT_CONNECT: '1000000' },
  };
  const server = spawn(node, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  child = server;
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk;
      const listening = /"port":(\d+).*"listening"/.exec(said);
      if (listening) resolve(Number(listening[1]));
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', () => reject(new Error(`the server did not start: ${said}`)));
  });
}

function kill(): Promise<void> {
  const server = child;
  if (!server) throw new Error('no server');
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGKILL');
  });
}

type Sender = {
  readonly cookie: string;
  readonly name: string;
  next: number;
  readonly unsure: Map<string, object>;
};

/** Keeps a few commands on their way until the connection breaks; resolves then. What was not answered stays `unsure`. */
function load(
  url: string,
  workshop: string,
  sender: Sender,
  acknowledged: Map<string, number>,
): { done: Promise<void> } {
  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    path: socketPath,
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth: { workshop, protocol: protocolVersion },
    extraHeaders: { cookie: sender.cookie },
  });
  const give = (id: string, payload: object) => {
    sender.unsure.set(id, payload);
    socket.emit('send', id, 'session/rename', payload, (answer: Answer) => {
      if (!answer.ok) throw new Error(answer.reason.code);
      const earlier = acknowledged.get(id);
      if (earlier !== undefined && earlier !== answer.seq)
        throw new Error(`${id} was answered twice, differently`);
      acknowledged.set(id, answer.seq);
      sender.unsure.delete(id);
      fresh();
    });
  };
  const fresh = () => {
    sender.next += 1;
    give(`${sender.name}-${String(sender.next).padStart(6, '0')}`, {
      name: `${sender.name} ${sender.next}`,
    });
  };
  const done = new Promise<void>((resolve) => {
    socket.on('connect', () => {
      for (const [id, payload] of sender.unsure) give(id, payload);
      for (let i = sender.unsure.size; i < 5; i += 1) fresh();
    });
    socket.on('disconnect', () => resolve());
    socket.on('connect_error', () => resolve());
  });
  return { done };
}

it(`kill -9 at ${kills} moments under load: no acknowledged command is lost, none is there twice`, async () => {
  const port = await start(0);
  const url = `http://127.0.0.1:${port}`;
  const ask = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url + path, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    const { id = '', code = '' } = (await response.json()) as Record<string, string>;
    return {
      ...{ id, code },
      cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '',
    };
  };
  const parties = [
    { name: 'Ziekenhuis Vechtdal', mark: 1 },
    { name: 'Huisartsen Vechtstreek', mark: 2 },
  ];
  const table = await ask('/api/workshops', {
    title: 'Acute ouderenzorg',
    language: 'nl',
    name: 'Marjan de Wit',
    parties,
  });
  const workshop = table.id;
  const senders: Sender[] = [];
  for (const name of ['jan', 'els', 'piet']) {
    const { cookie } = await ask('/api/join', {
      key: table.code,
      name,
      role: 'participant',
      party: 'party1',
    });
    senders.push({ cookie, name: `sender-${name}`, next: 0, unsure: new Map() });
  }

  const acknowledged = new Map<string, number>();
  let seed = 42;
  for (let i = 0; i < kills; i += 1) {
    const links = senders.map((sender) => load(url, workshop, sender, acknowledged));
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    const before = acknowledged.size;
    // At least one command got through, then a moment that the seed chooses.
    while (acknowledged.size === before) await new Promise((resolve) => setTimeout(resolve, 2));
    await new Promise((resolve) => setTimeout(resolve, seed % 120));
    await kill();
    await Promise.all(links.map(({ done }) => done));
    await start(port);
  }
  await kill();

  const journal = openSqliteJournal(join(directory, 'speelruimte.db'));
  const log = await journal.read(workshop, 0);
  await journal.close();
  expect(log.map((entry) => entry.seq)).toEqual(log.map((_, i) => i + 1));
  expect(new Set(log.map((entry) => entry.commandId)).size).toBe(log.length);
  const placeOf = new Map(log.map((entry) => [entry.commandId, entry.seq]));
  const lost = [...acknowledged].filter(([id, seq]) => placeOf.get(id) !== seq);
  expect(lost).toEqual([]);
  expect(acknowledged.size).toBeGreaterThan(kills * 5);
}, 300_000);
