'use client';

import { useDraft } from '../../_room/use-draft.ts';
import type { Changes } from './changes.ts';

/** Changes of lines that are being written, kept on the device like any draft. */
export function useChanges(
  key: string,
): readonly [Changes, (changes: Changes) => void, () => void] {
  const [json, write, clear] = useDraft(key);
  let changes: Changes = {};
  try {
    changes = json ? (JSON.parse(json) as Changes) : {};
  } catch {
    // A draft of an older page: start anew rather than fail.
  }
  return [changes, (next) => write(JSON.stringify(next)), clear];
}
