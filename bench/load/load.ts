import { channel } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import freshwater from '../../lib/sample/freshwater/freshwater.json' with { type: 'json' };
import { quantile } from '../measure.ts';
import type { Driver, LoadClient } from './driver.ts';
import { rawDriver } from './raw-driver.ts';
import { socketioDriver } from './socketio-driver.ts';
import { speelruimteDriver } from './speelruimte-driver.ts';

/** What one run of the load does; `rate` is posts a second over all clients together. */
export type Load = {
  readonly driver: 'raw' | 'socketio' | 'speelruimte';
  readonly port: number;
  readonly workshops: number;
  readonly clients: number;
  readonly rate: number;
  readonly seconds: number;
  /** Seconds of the same load before anything is measured: what counts is a server that has been at work, not one that is still being compiled. */
  readonly warmUp: number;
  /** Cards put on the board before anything is measured. */
  readonly preload: number;
  /** How often a late joiner is timed instead of posting, 0 for none. */
  readonly joins: number;
};

export type Loaded = {
  readonly posts: number;
  readonly acknowledged: number;
  readonly deliveries: number;
  readonly lost: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly bytesPerDelivery: number;
  /** Seconds from the last post that was due until everything was delivered: what the load ran ahead of the server and the clients. */
  readonly behind: number;
  readonly joinMedian: number;
  readonly joinBytes: number;
};

const drivers: Record<Load['driver'], (port: number) => Driver> = {
  raw: rawDriver,
  socketio: socketioDriver,
  speelruimte: speelruimteDriver,
};

const load = JSON.parse(process.argv[2] ?? '{}') as Load;
const driver = drivers[load.driver](load.port);
const said = freshwater.statements.map((statement) => statement.text.replace(/\s+/g, ' '));

// Every TCP socket of this process, to know what came over the wire.
const sockets: Socket[] = [];
channel('net.client.socket').subscribe((message) =>
  sockets.push((message as { socket: Socket }).socket),
);
const bytesRead = () => sockets.reduce((sum, socket) => sum + socket.bytesRead, 0);

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
let counter = 0;
/** A card of 120 characters of people's own words; its head tells when it was sent and by whom. */
function cardText(sender: number): string {
  const head = `${performance.now().toFixed(2)}|${sender}|${counter} `;
  const words = said[counter++ % said.length] ?? '';
  return (head + words).padEnd(120, '.').slice(0, 120);
}

const tell = (what: 'start' | 'stop') =>
  new Promise<void>((resolve) => {
    process.once('message', () => resolve());
    process.send?.(what);
  });

async function run(): Promise<Loaded> {
  const keys = await driver.prepare(load.workshops, load.clients);
  let deliveries = 0;
  let measuring = false;
  const delays: number[] = [];
  const clients: LoadClient[] = [];
  for (let i = 0; i < load.workshops * load.clients; i++) {
    const { client } = await driver.connect(
      keys[i % load.workshops] ?? '',
      Math.floor(i / load.workshops),
      (text) => {
        deliveries += 1;
        const [sent, sender] = text.split('|', 2);
        if (measuring && Number(sender) !== i) delays.push(performance.now() - Number(sent));
      },
    );
    clients.push(client);
  }
  const each = load.clients;
  const settle = async (expected: number) => {
    for (let wait = 0; deliveries < expected && wait < 200; wait++) await sleep(50);
  };
  const perClient = 16;
  for (let done = 0; done < load.preload; ) {
    const batch = Math.min(perClient * clients.length, load.preload - done);
    await Promise.all(
      Array.from({ length: batch }, (_, i) =>
        clients[i % clients.length]?.post(cardText(i % clients.length)),
      ),
    );
    done += batch;
    await settle(done * each);
  }
  if (load.joins > 0) return joins(keys);

  let posts = 0;
  let acknowledged = 0;
  const post = async (seconds: number) => {
    const already = posts;
    const start = performance.now();
    for (let now = start; now - start < seconds * 1000; now = performance.now()) {
      const due = already + Math.floor(((now - start) / 1000) * load.rate);
      while (posts < due) {
        const sender = Math.floor(Math.random() * clients.length);
        posts += 1;
        void clients[sender]?.post(cardText(sender)).then(() => (acknowledged += 1));
      }
      await sleep(1 + Math.random() * 4);
    }
  };

  await post(load.warmUp);
  await settle((load.preload + posts) * each);
  await sleep(500);
  const before = { deliveries, bytes: bytesRead() };
  await tell('start');
  measuring = true;
  posts = 0;
  acknowledged = 0;
  await post(load.seconds);
  const ended = performance.now();
  await settle(before.deliveries + posts * each);
  const behind = (performance.now() - ended) / 1000;
  await tell('stop');
  const got = deliveries - before.deliveries;
  const bytes = bytesRead() - before.bytes;
  return {
    posts,
    acknowledged,
    deliveries: got,
    lost: posts * each - got,
    p50: quantile(delays, 0.5),
    p95: quantile(delays, 0.95),
    p99: quantile(delays, 0.99),
    bytesPerDelivery: bytes / got,
    behind,
    joinMedian: 0,
    joinBytes: 0,
  };
}

/** Times someone who comes in late, from connecting until the whole board is there. */
async function joins(keys: readonly string[]): Promise<Loaded> {
  const joinMs: number[] = [];
  let joinBytes = 0;
  for (let i = 0; i < load.joins; i++) {
    const from = performance.now();
    const bytes = bytesRead();
    const { client, cards } = await driver.connect(keys[0] ?? '', load.clients + i, () => {});
    joinMs.push(performance.now() - from);
    if (cards < load.preload)
      throw new Error(`a late joiner saw ${cards} of ${load.preload} cards`);
    joinBytes = bytesRead() - bytes;
    client.close();
    await sleep(20);
  }
  const none = {
    posts: 0,
    acknowledged: 0,
    deliveries: 0,
    lost: 0,
    p50: 0,
    p95: 0,
    p99: 0,
    bytesPerDelivery: 0,
    behind: 0,
  };
  return { ...none, joinMedian: quantile(joinMs, 0.5), joinBytes };
}

const result = await run();
process.send?.(result, () => process.exit(0));
