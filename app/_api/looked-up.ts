import { headers } from 'next/headers';

/** What the server looked up for this page before it was made, or null where it could not. */
export async function lookedUp<T>(): Promise<T | null> {
  const given = (await headers()).get('x-speelruimte-ahead');
  return given ? (JSON.parse(decodeURIComponent(given)) as T) : null;
}
