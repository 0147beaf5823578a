/**
 * A new command id: 72 random bits as 12 url-safe characters. From `getRandomValues`, which browsers also give to a page on plain
 * http, where `randomUUID` is withheld.
 */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
