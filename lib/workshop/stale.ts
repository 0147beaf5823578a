/** What a thing was built on, with the revision it had then. */
export type Source = { readonly id: string; readonly rev: number };

/**
 * Is a thing stale: has anything it was built on changed or gone since? Nothing is stored for it and nothing is destroyed;
 * confirming again is taking the sources' present revisions. `revOf` gives the present revision, or undefined when it is gone.
 */
export function isStale(
  sources: readonly Source[],
  revOf: (id: string) => number | undefined,
): boolean {
  return sources.some((source) => revOf(source.id) !== source.rev);
}
