import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { pageHeaders } from './page-headers.ts';

/** Best first. Browsers take brotli over https and from this computer itself, and gzip anywhere. */
const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

const types: Readonly<Record<string, string>> = {
  '.js': 'application/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
};

type Copy = { readonly bytes: Buffer; readonly headers: Readonly<Record<string, string>> };

function copiesIn(directory: string): Map<string, Copy> {
  const copies = new Map<string, Copy>();
  for (const { name, ending } of encodings) {
    for (const file of globSync(`**/*{.js,.css}${ending}`, { cwd: directory })) {
      const bytes = readFileSync(`${directory}/${file}`);
      const path = file.slice(0, -ending.length).replaceAll('\\', '/');
      copies.set(`${name} /_next/static/${path}`, {
        bytes,
        headers: {
          ...pageHeaders,
          'Cache-Control': 'public, max-age=31536000, immutable',
          'Content-Type': types[extname(path)] as string,
          'Content-Encoding': name,
          Vary: 'Accept-Encoding',
          ETag: `"${createHash('sha256').update(bytes).digest('base64url')}"`,
        },
      });
    }
  }
  return copies;
}

/** The names in an Accept-Encoding header but those that are refused by `q=0`. */
function accepted(header: string | string[] | undefined): Set<string> {
  const wanted = String(header ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.split(';').map((part) => part.trim()))
    .filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? ''));
  return new Set(wanted.map(([name = '']) => name));
}

/**
 * Hands out the scripts and stylesheets of a build as they were compressed when it was made; false where there is no such copy: then Next
 * answers. They are held in memory: a new build beneath a running server takes nothing away from who sits at a table.
 */
export function openBuiltFiles(
  directory: string,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const copies = copiesIn(directory);
  return ({ method, url = '', headers }, response) => {
    if (method !== 'GET' && method !== 'HEAD') return false;
    const wanted = accepted(headers['accept-encoding']);
    const encoding = encodings.find(({ name }) => wanted.has(name));
    const copy = copies.get(`${encoding?.name} ${url.split('?', 1)[0]}`);
    if (!copy) return false;
    if (headers['if-none-match']?.includes(copy.headers.ETag as string)) {
      const { 'Content-Type': _, 'Content-Encoding': __, ...rest } = copy.headers;
      response.writeHead(304, rest).end();
      return true;
    }
    response.writeHead(200, { ...copy.headers, 'Content-Length': copy.bytes.byteLength });
    response.end(method === 'HEAD' ? undefined : copy.bytes);
    return true;
  };
}
