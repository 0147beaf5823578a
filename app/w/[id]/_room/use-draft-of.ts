'use client';

import { useDraft } from './use-draft.ts';

/** A draft that is more than one text, kept on the device like any other; `null` while there is none. */
export function useDraftOf<T extends object>(
  key: string,
): readonly [value: T | null, setValue: (value: T) => void, clear: () => void] {
  const [json, write, clear] = useDraft(key);
  let value: T | null = null;
  try {
    value = json ? (JSON.parse(json) as T) : null;
  } catch {
    // A draft of an older page: start anew rather than fail.
  }
  return [value, (next) => write(JSON.stringify(next)), clear];
}
