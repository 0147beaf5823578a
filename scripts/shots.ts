// npm run shots: takes a picture of every screen, in shots/ (open shots/index.html).
import { spawnSync } from 'node:child_process';
import { buildIfStale } from './build.ts';
import { findBrowser } from './find-browser.ts';
import { generate } from './generate.ts';

generate();
buildIfStale();
const run = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', 'shots', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: findBrowser() ?? '', SHOTS: 'shots' },
  },
);
process.exitCode = run.status ?? 1;
