'use client';

import { useDraftOf } from '../../_room/use-draft-of.ts';
import type { Changes } from './changes.ts';

/** Changes of lines that are being written. */
export function useChanges(
  key: string,
): readonly [Changes, (changes: Changes) => void, () => void] {
  const [changes, write, clear] = useDraftOf<Changes>(key);
  return [changes ?? {}, write, clear];
}
