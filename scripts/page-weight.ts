// How much JavaScript someone's phone fetches to join, compressed: the page that everybody waits for at the start.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';

const limit = 200_000;
const page = '/j/OUDERE';

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

/** Compressed bytes of JavaScript of the joining page, of the present build. */
function joiningPageWeight(): Promise<number> {
  return withServer(async (origin) => {
    const html = await (await fetch(origin + page)).text();
    const scripts = scriptsOf(html);
    if (scripts.length === 0) throw new Error(`${page} names no scripts`);
    let total = 0;
    for (const script of scripts) {
      const answer = await fetch(origin + script);
      if (!answer.ok) throw new Error(`${script}: ${answer.status}`);
      total += gzipSync(await answer.bytes()).length;
    }
    return total;
  });
}

/** One line where the joining page is too heavy or can't be weighed; empty when it is well. */
export async function weightFault(): Promise<string> {
  const weight = await joiningPageWeight();
  console.log(
    `The joining page has ${Math.round(weight / 1000)} kB of JavaScript, of at most ${limit / 1000}.`,
  );
  return weight > limit ? `the joining page is ${weight} bytes, more than ${limit}` : '';
}
