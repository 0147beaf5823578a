// npm run dev: the same server, with the pages built as they are asked for.
import { spawn } from 'node:child_process';
import { generate } from './generate.ts';

generate();
const server = spawn(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', 'server/index.ts'],
  {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'development' },
  },
);
process.on('SIGTERM', () => server.kill('SIGTERM'));
process.on('SIGINT', () => {});
server.on('exit', (code) => process.exit(code ?? 1));
