// npm start: what is stale is made anew, then the server runs.
import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { BadSettings, readEnv } from '../server/env.ts';
import { buildIfStale } from './build.ts';
import { generate } from './generate.ts';

try {
  process.loadEnvFile();
} catch {
  // Without a .env file there are only the settings of the environment.
}

let settings: ReturnType<typeof readEnv>;
try {
  settings = readEnv(process.env);
} catch (error) {
  if (!(error instanceof BadSettings)) throw error;
  console.error(error.message);
  process.exit(1);
}

generate();
buildIfStale();

const server = spawn(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', 'server/index.ts'],
  {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  },
);
process.on('SIGTERM', () => server.kill('SIGTERM'));
process.on('SIGINT', () => {});
server.on('exit', (code) => process.exit(code ?? 1));

function listening(): Promise<boolean> {
  const host = settings.host === '0.0.0.0' ? '127.0.0.1' : settings.host;
  return new Promise((resolve) => {
    const socket = connect(settings.port, host);
    const answer = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', () => answer(true)).once('error', () => answer(false));
  });
}

function lanAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.filter((one) => one.family === 'IPv4' && !one.internal).map((one) => one.address);
}

while (settings.port !== 0 && !(await listening())) await sleep(200);
const everywhere = settings.host === '0.0.0.0';
const hosts = everywhere ? ['localhost', ...lanAddresses()] : [settings.host];
const lines = hosts.map(
  (host, i) =>
    `  ${i === 0 ? 'On this computer   ' : 'On the same network'}  http://${host}:${settings.port}`,
);
console.log(
  `\nSpeelruimte is ready.\n${lines.join('\n')}${settings.publicUrl ? `\n  In links             ${settings.publicUrl}` : ''}\n`,
);
