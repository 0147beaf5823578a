// How much JavaScript someone's phone fetches, compressed, before a page is what they came for: to join, and to see the board.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fullTable } from '../e2e/full-table.ts';

/** Bytes. The board: what it names itself, with the view of the step where it is; the rest of it comes when it is at rest. */
const limits = { joining: 165_000, board: 345_000 };

/** Every script that a page names, in its tags or in the data it starts from; not those for browsers without modules. */
export function scriptsOf(html: string): string[] {
  const modern = html.replace(/<script[^>]*\bnomodule\b[^>]*>/gi, '');
  const names = modern.matchAll(/static\/chunks\/[\w./~-]+?\.js/g);
  return [...new Set(Array.from(names, ([name]) => `/_next/${name}`))];
}

async function withServer<T>(use: (origin: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'speelruimte-weight-'));
  const server = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'server/index.ts'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: '0',
        DATA_DIR: directory,
      },
    },
  );
  const ended = once(server, 'exit');
  try {
    for await (const line of createInterface(server.stdout)) {
      const port = /"port":(\d+)/.exec(line)?.[1];
      if (port) return await use(`http://127.0.0.1:${port}`);
    }
    throw new Error('the server did not start');
  } finally {
    server.kill();
    await ended;
    rmSync(directory, { recursive: true });
  }
}

/** Bytes over a plain http line of the JavaScript that a page names, of the present build. */
async function weightOf(origin: string, path: string, cookie = ''): Promise<number> {
  const html = await (await fetch(origin + path, { headers: { cookie } })).text();
  const scripts = scriptsOf(html);
  if (scripts.length === 0) throw new Error(`${path} names no scripts`);
  let total = 0;
  for (const script of scripts) {
    const answer = await fetch(origin + script, {
      method: 'HEAD',
      headers: { 'accept-encoding': 'gzip' },
    });
    if (!answer.ok) throw new Error(`${script}: ${answer.status}`);
    if (!answer.headers.has('content-encoding')) throw new Error(`${script} is not compressed`);
    total += Number(answer.headers.get('content-length'));
  }
  return total;
}

/** The board in the step with the most cards, as someone who sits there gets it. */
async function boardWeight(origin: string): Promise<number> {
  const { id, joinToken } = await fullTable(origin, { options: 1 });
  const lookup = await (await fetch(`${origin}/api/lookup/${joinToken}`)).json();
  const { parties } = lookup as { parties: readonly { id: string }[] };
  const joined = await fetch(`${origin}/api/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ key: joinToken, name: 'Ineke', role: 'participant' },
      party: parties[0]?.id,
    }),
  });
  const cookie = joined.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ');
  return weightOf(origin, `/w/${id}`, cookie);
}

/** One line for each page that is too heavy; empty when all is well. */
export function weightFaults(): Promise<string> {
  return withServer(async (origin) => {
    const weights = {
      joining: await weightOf(origin, '/j/OUDERE'),
      board: await boardWeight(origin),
    };
    const faults: string[] = [];
    for (const page of ['joining', 'board'] as const) {
      const [weight, limit] = [weights[page], limits[page]];
      console.log(
        `The ${page} page has ${Math.round(weight / 1000)} kB of JavaScript, of at most ${limit / 1000}.`,
      );
      if (weight > limit) faults.push(`the ${page} page is ${weight} bytes, more than ${limit}`);
    }
    return faults.join('\n');
  });
}
