/** Keeps a choice of this browser for a year, readable by the server; without a value it is forgotten. Never for secrets. */
export function setCookie(name: string, value?: string): void {
  const age = value === undefined ? 0 : 60 * 60 * 24 * 365;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing over plain http
  document.cookie = `${name}=${encodeURIComponent(value ?? '')}; path=/; max-age=${age}; samesite=lax`;
}
