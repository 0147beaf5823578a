import type { JoinKeys } from '../../../../lib/protocol/wall.ts';

/** What the projector shows to join by: the code, and the whole link with the address that phones reach. */
export type Invite = { readonly code: string; readonly url: string };

/**
 * What stands behind the `#` of a projector's address: its token, and the address that phones reach when that is another than its own. What
 * to join by comes over the live connection, so that it is never an old one.
 */
export type ScreenHash = { readonly token: string; readonly address: string | null };

/** The fragment of a projector's address. It never reaches a server, so the token doesn't end up in a log. */
export function screenHash({ token, address }: ScreenHash): string {
  return `#${token}${address ? `&${new URLSearchParams({ at: address })}` : ''}`;
}

/** Reads such a fragment; null without a token. An address that is no web address is left out. */
export function readScreenHash(hash: string): ScreenHash | null {
  const [token = '', ...rest] = hash.replace(/^#/, '').split('&');
  if (token === '') return null;
  const at = new URLSearchParams(rest.join('&')).get('at');
  return { token, address: at && /^https?:\/\//.test(at) ? at : null };
}

export function inviteOf(keys: JoinKeys | null, address: string): Invite | null {
  return keys && { code: keys.code, url: `${address}/j/${keys.joinToken}` };
}
