/**
 * A new command id: 96 random bits as 16 url-safe characters. From `getRandomValues`, which browsers also give to a page on plain
 * http, where `randomUUID` is withheld.
 */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
