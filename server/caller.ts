import type { IncomingMessage } from 'node:http';

export type Whereabouts = { readonly trustProxy: number; readonly publicUrl: string | undefined };

const first = (value: string | string[] | undefined): string | undefined =>
  (Array.isArray(value) ? value[0] : value)?.split(',')[0]?.trim();

/** The caller's address. With `trustProxy` proxies in front, the address that the outermost of those saw. */
export function addressOf(request: IncomingMessage, { trustProxy }: Whereabouts): string {
  const own = request.socket.remoteAddress ?? '';
  if (trustProxy === 0) return own;
  const header = request.headers['x-forwarded-for'];
  const chain = (Array.isArray(header) ? header.join(',') : (header ?? ''))
    .split(',')
    .map((part) => part.trim());
  return chain.filter(Boolean).at(-trustProxy) ?? own;
}

/** The origin by which the caller came: PUBLIC_URL, else what the request itself says. */
export function originOf(request: IncomingMessage, { trustProxy, publicUrl }: Whereabouts): string {
  if (publicUrl) return publicUrl;
  const scheme = (trustProxy > 0 && first(request.headers['x-forwarded-proto'])) || 'http';
  return `${scheme === 'https' ? 'https' : 'http'}://${request.headers.host ?? 'localhost'}`;
}

/**
 * May a page of this origin talk to us? Browsers send Origin with every socket and every POST, other programs need not: no Origin is
 * allowed. Otherwise its host must be the one that was asked, or PUBLIC_URL's.
 */
export function sameOrigin(request: IncomingMessage, { publicUrl }: Whereabouts): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  const from = URL.parse(origin);
  if (!from || !/^https?:$/.test(from.protocol)) return false;
  return (
    from.host === host?.toLowerCase() || (publicUrl !== undefined && from.origin === publicUrl)
  );
}
