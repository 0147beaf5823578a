// npm run parts: takes the pictures of /ui anew that are compared in e2e/parts.spec.ts. What changed is seen in git, and looked at.
import { spawnSync } from 'node:child_process';
import { buildIfStale } from './build.ts';
import { findBrowser } from './find-browser.ts';
import { generate } from './generate.ts';

generate();
await buildIfStale();
const run = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', 'parts', '--update-snapshots=changed'],
  { stdio: 'inherit', env: { ...process.env, CHROMIUM: findBrowser() ?? '' } },
);
process.exitCode = run.status ?? 1;
