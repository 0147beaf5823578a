import { createHash, randomBytes, randomInt } from 'node:crypto';

/** The cookie that makes a browser the same person again. */
export const browserCookie = 'speelruimte';

/** A link's token: 144 random bits, url-safe, 24 characters. */
export const newToken = (): string => randomBytes(18).toString('base64url');

/** A browser's cookie: 256 random bits. */
export const newBrowser = (): string => randomBytes(32).toString('base64url');

/** A workshop's id: 16 characters, says nothing. */
export const newId = (): string => randomBytes(12).toString('base64url');

/** What is kept of a token: sha-256, hex. The tokens are random, so no salt is needed. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Letters and digits that are not mistaken for one another when read aloud or from a wall. */
const alphabet = 'ABCDEFGHJKMNPQRTUVWXYZ2346789';
const readable = (length: number) =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

/** A code of six characters to type; it only looks a workshop up. */
export const newCode = (): string => readable(6);

/** How the log names a person; nothing secret. */
export const newPersonId = (): string => `p${readable(6).toLowerCase()}`;

/** The code as typed by a person (lower case, spaces and dashes allowed), or null when it is no code. */
export function codeOf(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  return code.length === 6 && [...code].every((letter) => alphabet.includes(letter)) ? code : null;
}

/** The browser's cookie from a Cookie header; null when it is absent or not one of ours. */
export function browserOf(header: string | undefined): string | null {
  const found = header?.split(/;\s*/).find((part) => part.startsWith(`${browserCookie}=`));
  const value = found?.slice(browserCookie.length + 1) ?? '';
  return /^[A-Za-z0-9_-]{43}$/.test(value) ? value : null;
}
