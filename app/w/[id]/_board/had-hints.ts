const key = 'speelruimte:hints';

/** Where storage is withheld, a hint still goes away for as long as the page lives. */
const had = new Set<string>();

/** The hints that were put away on this device. */
export function hadHints(): ReadonlySet<string> {
  try {
    for (const id of (localStorage.getItem(key) ?? '').split(' ')) if (id) had.add(id);
  } catch {
    // Then this page's own are all there is.
  }
  return had;
}

/** Puts a hint away for good. */
export function putAway(hint: string): void {
  hadHints();
  had.add(hint);
  try {
    localStorage.setItem(key, [...had].join(' '));
  } catch {
    // As above.
  }
}
