import type { Changes, NewKind } from './changes.ts';

/** The key for one more line of a kind; taken-back lines keep theirs, so that no two share one. */
export const nextKey = (changes: Changes, kind: NewKind): string =>
  `${kind}:${Object.keys(changes).filter((key) => key.startsWith(`${kind}:`)).length + 1}`;
