// A PostgreSQL server of its own for tests and measurements: on loopback, on a free port, in a temporary directory.
//   node scripts/postgres.ts command args…    runs the command with DATABASE_URL, then stops the server
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPostgres } from './find-postgres.ts';

/** PostgreSQL refuses to run as root; then it runs as its own user, or else as nobody. */
function otherUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const row =
    rows.find(([name]) => name === 'postgres') ?? rows.find(([name]) => name === 'nobody');
  if (!row)
    throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody');
  return { uid: Number(row[2]), gid: Number(row[3]) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

export type PostgresServer = {
  readonly url: string;
  readonly pid: number;
  /** Ends the server and removes its directory. */
  stop(): Promise<void>;
};

/** Starts a server with an empty database, durable as in production (fsync on). */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = findPostgres();
  const user = otherUser();
  const directory = mkdtempSync(join(tmpdir(), 'speelruimte-postgres-'));
  const password = randomBytes(18).toString('hex');
  const passwordFile = join(directory, 'password');
  const data = join(directory, 'data');
  writeFileSync(passwordFile, password);
  if (user.uid !== undefined && user.gid !== undefined) {
    chownSync(directory, user.uid, user.gid);
    chownSync(passwordFile, user.uid, user.gid);
  }
  chmodSync(directory, 0o700);
  const env = { NODE_ENV: 'test' as const, PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
  const where = { ...user, env, cwd: directory };

  const login = ['--username=speelruimte', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '--encoding=UTF8', '--locale=C', ...login],
    {
      ...where,
      encoding: 'utf8',
    },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);

  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    shared_buffers: '64MB',
  };
  const flags = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const child = spawn(join(bin, 'postgres'), ['-D', data, ...flags], {
    ...where,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const clean = () => rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  // SIGINT is PostgreSQL's fast shutdown: it disconnects clients and flushes.
  const interrupt = () => child.kill('SIGINT');
  process.once('exit', interrupt);

  let log = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-4000);
      if (log.includes('ready to accept connections')) resolve();
    });
    ended.then(() => reject(new Error(`PostgreSQL did not start:\n${log}`)));
    child.once('error', reject);
  }).catch((error) => {
    clean();
    throw error;
  });

  return {
    url: `postgresql://speelruimte:${password}@127.0.0.1:${port}/postgres`,
    pid: child.pid as number,
    async stop() {
      process.removeListener('exit', interrupt);
      interrupt();
      await ended;
      clean();
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [command, ...args] = process.argv.slice(2);
  if (!command) throw new Error('usage: node scripts/postgres.ts command args…');
  const server = await startPostgres();
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DATABASE_URL: server.url },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const code = await new Promise<number>((resolve) => {
    child.once('exit', (status) => resolve(status ?? 1));
    child.once('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
  });
  await server.stop();
  process.exit(code);
}
