// npm run bench
import { spawnSync } from 'node:child_process';
import { buildIfStale } from './build.ts';
import { generate } from './generate.ts';

generate();
await buildIfStale();
const args = ['--disable-warning=ExperimentalWarning', 'bench/run.ts', ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
