// The way into every script: `node scripts/run.mjs start` runs scripts/start.ts.
// Plain JavaScript that needs nothing installed and runs on an older Node: it installs what the lock file says, which
// includes the right Node, and goes on with that one.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const node = `${root}node_modules/.bin/node`;

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** True where what npm says it installed is what the lock file asks for. */
function installed() {
  const present = packagesIn(`${root}node_modules/.package-lock.json`);
  const wanted = Object.entries(packagesIn(`${root}package-lock.json`));
  const missing = wanted.filter(
    ([path, one]) => path && !one.optional && present[path]?.version !== one.version,
  );
  return missing.length === 0 && existsSync(node);
}

if (!installed()) {
  console.log('Installing packages …');
  // Not `npm ci`: it refuses the lock file where a registry lacks a package for some other system, which some mirrors do.
  // This keeps to the lock file too, and changes neither it nor package.json.
  const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (npm.status !== 0) {
    console.error(
      'The packages could not be installed: see above. It takes the npm registry, once.',
    );
    process.exit(1);
  }
}

const [script, ...args] = process.argv.slice(2);
const child = spawn(
  node,
  ['--disable-warning=ExperimentalWarning', `${root}scripts/${script}.ts`, ...args],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${root}node_modules/.bin:${process.env.PATH}`,
      NEXT_TELEMETRY_DISABLED: '1',
    },
  },
);
// Ctrl+C reaches the child by itself; a signal to this process alone is passed on. Either way its end is waited for.
process.on('SIGTERM', () => child.kill('SIGTERM'));
process.on('SIGINT', () => {});
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
