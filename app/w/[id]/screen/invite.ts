/** What the projector shows to join by: the code, and the whole link with the address that phones reach. */
export type Invite = { readonly code: string; readonly url: string };

/** What stands behind the `#` of a projector's address: its token, and an invitation when joining was open. */
export type ScreenHash = { readonly token: string; readonly invite: Invite | null };

/** The fragment of a projector's address. It never reaches a server, so neither the token nor the join link ends up in a log. */
export function screenHash({ token, invite }: ScreenHash): string {
  const params = new URLSearchParams(invite ? { code: invite.code, join: invite.url } : {});
  return `#${token}${invite ? `&${params}` : ''}`;
}

/** Reads such a fragment; null without a token. A join link that is no web address is left out. */
export function readScreenHash(hash: string): ScreenHash | null {
  const [token = '', ...rest] = hash.replace(/^#/, '').split('&');
  if (token === '') return null;
  const params = new URLSearchParams(rest.join('&'));
  const code = params.get('code');
  const url = params.get('join');
  return { token, invite: code && url && /^https?:\/\//.test(url) ? { code, url } : null };
}
