import type { IncomingMessage, ServerResponse } from 'node:http';
import { originOf, type Whereabouts } from '../caller.ts';
import { browserCookie, browserOf, newBrowser } from '../tokens.ts';

const year = 365 * 24 * 3600;

/** The caller's browser by its cookie, which lasts a year from now on; who has none gets one. */
export function knownBrowser(
  request: IncomingMessage,
  response: ServerResponse,
  where: Whereabouts,
): string {
  const browser = browserOf(request.headers.cookie) ?? newBrowser();
  const secure = originOf(request, where).startsWith('https:') ? '; Secure' : '';
  response.setHeader(
    'Set-Cookie',
    `${browserCookie}=${browser}; Path=/; Max-Age=${year}; HttpOnly; SameSite=Lax${secure}`,
  );
  return browser;
}
