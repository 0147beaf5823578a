import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What can be put under the load. */
export const kinds = ['raw', 'raw+log', 'socketio', 'speelruimte'] as const;
export type Kind = (typeof kinds)[number];

export type Served = {
  readonly pid: number;
  readonly port: number;
  readonly dir: string;
  /** Ends it; its folder goes too, unless it is kept. */
  stop(options?: { readonly keep: boolean }): Promise<void>;
};

const here = import.meta.dirname;
const files: Record<Kind, string> = {
  raw: join(here, 'servers/raw-ws.ts'),
  'raw+log': join(here, 'servers/raw-ws.ts'),
  socketio: join(here, 'servers/bare-socketio.ts'),
  speelruimte: join(here, '../server/index.ts'),
};

/** All clients of a run share one address, and post as nobody does by hand. */
const unlimited = Object.fromEntries(
  ['PERSON', 'ADDRESS', 'CONNECT', 'API', 'GUESS', 'CREATE'].map((name) => [
    `LIMIT_${name}`,
    '99999999',
  ]),
);

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

async function answers(port: number, path: string): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}${path}`).then(
    () => true,
    () => false,
  );
}

export const forget = (dir: string) => rmSync(dir, { recursive: true, force: true });

/** Starts a server of a kind on its own core (0) and an empty folder of its own, kept when `dir` is given. */
export async function serve(
  kind: Kind,
  dir = mkdtempSync(join(tmpdir(), 'bench-')),
): Promise<Served> {
  const port = await freePort();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: dir,
    NEXT: 'off',
    NODE_ENV: 'production',
    LOG_LEVEL: 'silent',
    ...(kind === 'raw+log' ? { LOG: join(dir, 'raw.db') } : { LOG: '' }),
    ...unlimited,
  };
  const child: ChildProcess = spawn('taskset', ['-c', '0', process.execPath, files[kind]], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let i = 0; i < 600 && !(await answers(port, '/livez')); i++)
    await new Promise((later) => setTimeout(later, 50));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    pid: child.pid ?? 0,
    port,
    dir,
    stop: async ({ keep } = { keep: false }) => {
      child.kill('SIGTERM');
      await ended;
      if (!keep) forget(dir);
    },
  };
}
