import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';
import { maxMessage } from '../../lib/protocol/wire.ts';
import { addressOf, sameOrigin } from '../caller.ts';
import { browserOf } from '../tokens.ts';
import { knownBrowser } from './known-browser.ts';
import { type ApiPorts, type Call, type Reply, type Route, refused } from './route.ts';

const guard = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
  },
  // Whether there is TLS in front, and for how long, is for the proxy to say.
  strictTransportSecurity: false,
});

/** Answers the requests that are for the routes; `false` leaves the request to someone else. */
export function openApi(
  ports: ApiPorts,
  routes: readonly Route[],
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const table = routes.map((route) => ({ route, parts: route.path.split('/') }));

  return (request, response) => {
    const url = URL.parse(request.url ?? '/', 'http://x');
    if (!url) return false;
    const parts = url.pathname.split('/');
    const found = table.flatMap(({ route, parts: wanted }) => {
      const params = match(wanted, parts);
      return params ? [{ route, params }] : [];
    });
    if (found.length === 0 && !url.pathname.startsWith('/api/')) return false;
    const one = found.find(({ route }) => route.method === request.method);
    guard(request, response, () => {
      answer(one, found.length > 0, url, request, response).catch((error) => {
        ports.problem('answering a request', error);
        response.destroy();
      });
    });
    return true;
  };

  async function answer(
    found: { route: Route; params: Record<string, string> } | undefined,
    exists: boolean,
    url: URL,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (!found)
      return send(
        response,
        exists ? { status: 405, body: { code: 'no-such-page' } } : refused('no-such-page'),
      );
    const { route, params } = found;
    const address = addressOf(request, ports.where);
    if (url.pathname.startsWith('/api/') && !(await ports.limits.api.take(address))) {
      return send(response, refused('too-fast'));
    }
    const browser = route.needsBrowser
      ? knownBrowser(request, response, ports.where)
      : browserOf(request.headers.cookie);
    const input = await inputOf(route, request);
    if ('refused' in input) return send(response, refused(input.refused));
    const call = {
      ports,
      request,
      url,
      params,
      address,
      browser,
      input: input.value,
    } as Call<never>;
    let reply: Reply;
    try {
      reply = await route.handle(call);
    } catch (error) {
      ports.problem(`${route.method} ${route.path}`, error);
      reply = refused('store-unavailable');
    }
    send(response, reply);
  }

  async function inputOf(
    route: Route,
    request: IncomingMessage,
  ): Promise<{ value: unknown } | { refused: string }> {
    if (route.method === 'GET') return { value: undefined };
    if (!sameOrigin(request, ports.where)) return { refused: 'not-allowed' };
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
      return { refused: 'malformed' };
    const text = await read(request);
    if (text === null) return { refused: 'too-large' };
    try {
      const parsed = route.input?.safeParse(JSON.parse(text));
      if (parsed?.success) return { value: parsed.data };
      const [issue] = parsed?.error.issues ?? [];
      const long = issue?.code === 'too_big' && issue.origin === 'string';
      return { refused: long ? 'too-long' : 'malformed' };
    } catch {
      return { refused: 'malformed' };
    }
  }
}

function match(wanted: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (wanted.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [i, name] of wanted.entries()) {
    const part = parts[i] as string;
    if (!name.startsWith(':')) {
      if (name !== part) return null;
    } else {
      try {
        const value = decodeURIComponent(part);
        // PostgreSQL keeps no text with a NUL in it; nothing that was ever handed out has one.
        if (value.includes('\0')) return null;
        params[name.slice(1)] = value;
      } catch {
        return null;
      }
    }
  }
  return params;
}

/** The body as text; null when it is larger than a message may be: the rest is read and thrown away, so that the answer arrives. */
function read(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size <= maxMessage) chunks.push(chunk);
      else resolve(null);
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });
}

function send(response: ServerResponse, reply: Reply): void {
  const { status = 200, body = {}, headers = {} } = reply;
  const plain = typeof body === 'string' || body instanceof Uint8Array;
  response.writeHead(status, {
    'cache-control': 'no-store',
    'content-type': plain ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
    ...headers,
  });
  response.end(plain ? body : JSON.stringify(body));
}
