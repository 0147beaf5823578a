// Where a Chromium is: on the machine, else from Debian (as root), else Playwright's own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

function onMachine(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}

/**
 * The program to start, or undefined for the one that Playwright downloaded. Throws where there is no way to get one.
 */
export function findBrowser(): string | undefined {
  const present = onMachine();
  if (present) return present;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('There is no Chromium here yet: installing it with apt-get');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { env, stdio: ['ignore', 2, 2] });
    spawnSync('apt-get', ['install', '-yq', '--no-install-recommends', 'chromium'], {
      env,
      stdio: ['ignore', 2, 2],
    });
    const installed = onMachine();
    if (installed) return installed;
  }
  const own = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'install', 'chromium'],
    {
      stdio: ['ignore', 2, 2],
    },
  );
  if (own.status === 0) return undefined;
  throw new Error(
    'There is no browser for the tests: install Chromium (Debian: apt-get install chromium)',
  );
}
