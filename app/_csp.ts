/**
 * The content security policy of a page. Nothing comes from, or goes to, another house.
 * There is no upgrade-insecure-requests: the product must also work over plain http on a local network.
 * `host` (as the browser named it) is added for sockets, since older Safari does not count ws: as 'self';
 * a host with unexpected characters is left out. Style attributes are allowed, style elements are not.
 */
export function contentSecurityPolicy(page: {
  nonce: string;
  host: string | null;
  development: boolean;
}): string {
  const { nonce, host, development } = page;
  const sockets = host && /^[\w.:[\]-]+$/.test(host) ? ` ws://${host} wss://${host}` : '';
  return [
    "default-src 'none'",
    // React's development build rebuilds server stacks with eval; the production build never does.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'nonce-${nonce}'`,
    `style-src-elem 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${sockets}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}
