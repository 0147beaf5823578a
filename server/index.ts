import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { openApp } from './app.ts';
import { openBuiltFiles } from './built-files.ts';
import { closeSharedDb, sharedDb, UnsafeDatabase } from './db.ts';
import { BadSettings, type Env, readEnv } from './env.ts';
import { lanAddresses } from './lan.ts';
import { openLimits, readLimits } from './limits.ts';
import { DatabaseInUse, lockDatabase } from './lock.ts';
import { errorFacts, type Log, openLog } from './log.ts';
import { MigrationRefused, migrate } from './migrate.ts';
import { closeSharedJournal, sharedJournal } from './open-journal.ts';
import { openSecrets } from './secrets.ts';

/** A stop that takes longer than this is ended. */
const stopWithinMs = 9_000;

type Pages = {
  readonly answer: RequestListener;
  /** Takes an upgrade that is not for the live rooms. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  close(): Promise<void>;
};

/** Next, in this process. NEXT=off leaves the pages out: for tests of the server alone, and for measuring it. */
async function openPages(env: Env): Promise<Pages | null> {
  if (process.env.NEXT === 'off') return null;
  const { default: next } = await import('next');
  const dev = process.env.NODE_ENV === 'development';
  // Next listens for upgrades by itself. It gets a server that hears only those that are passed on.
  const relay = createServer();
  const pages = next({ dev, hostname: env.host, port: env.port, httpServer: relay });
  await pages.prepare();
  const handle = pages.getRequestHandler();
  const built = dev ? null : openBuiltFiles('.next/static');
  return {
    answer: (request: IncomingMessage, response: ServerResponse) => {
      if (!built?.(request, response)) void handle(request, response);
    },
    upgrade: (request, socket, head) => {
      if (dev) relay.emit('upgrade', request, socket, head);
      else socket.destroy();
    },
    close: () => pages.close(),
  };
}

async function start(): Promise<void> {
  const env = readEnv(process.env);
  const limits = openLimits(readLimits(process.env));
  const log = openLog(env.logLevel);
  const problem = (what: string, error: unknown) =>
    log.error({ what, ...errorFacts(error) }, 'problem');
  const secrets = openSecrets(env.dataDir);
  const lock = env.database.kind === 'sqlite' ? lockDatabase(env.database.file) : null;
  const applied = await migrate(env.database);
  if (applied.length > 0) log.info({ applied }, 'database migrated');
  const [db, journal] = await Promise.all([sharedDb(), sharedJournal()]);

  const { maxPeople, trustProxy, publicUrl } = env;
  let pages: Pages | null = null;
  const app = openApp({
    ...{ db, journal, secrets, limits, problem, maxPeople },
    where: { trustProxy, publicUrl },
    pages: (request, response) => {
      if (pages) pages.answer(request, response);
      else response.writeHead(404).end();
    },
  });
  pages = await openPages(env);
  app.http.on('upgrade', (request, socket, head) => {
    if (request.url?.startsWith('/live/')) return;
    if (pages) pages.upgrade(request, socket, head);
    else socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    app.http.once('error', reject).listen(env.port, env.host, resolve);
  });
  printAddresses(env, (app.http.address() as AddressInfo).port, log);

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    await app.stop();
    await pages?.close();
    await closeSharedJournal();
    await closeSharedDb();
    lock?.release();
    log.info('stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      stop(signal).catch((error) => {
        problem('stop', error);
        process.exit(1);
      });
    });
  }
  process.on('unhandledRejection', (error) => problem('unhandled rejection', error));
}

/** For the person who started it; programs read the log line. */
function printAddresses(env: Env, port: number, log: Log): void {
  const everywhere = env.host === '0.0.0.0' || env.host === '::';
  const local = `http://${everywhere ? 'localhost' : env.host}:${port}`;
  const others = env.publicUrl
    ? [env.publicUrl]
    : everywhere
      ? lanAddresses().map((host) => `http://${host}:${port}`)
      : [];
  log.info({ port, addresses: [local, ...others] }, 'listening');
  if (process.stderr.isTTY || env.logLevel !== 'silent') {
    process.stderr.write(
      `\nSpeelruimte\n\n${[local, ...others].map((address) => `  ${address}\n`).join('')}\n`,
    );
  }
}

start().catch((error) => {
  const plain =
    error instanceof BadSettings ||
    error instanceof UnsafeDatabase ||
    error instanceof DatabaseInUse;
  const told =
    plain ||
    error instanceof MigrationRefused ||
    (error as { code?: string }).code === 'EADDRINUSE';
  process.stderr.write(`${told ? error.message : (error?.stack ?? error)}\n`);
  process.exit(1);
});
