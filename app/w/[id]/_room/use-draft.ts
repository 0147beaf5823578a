'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { readDraft, watchDraft, writeDraft } from './drafts.ts';
import { useRoom } from './use-room.tsx';

type SetDraft = (value: string | ((before: string) => string)) => void;

const nothingYet = () => '';

/**
 * A text that is being written: `[value, setValue, clear]`. It is this person's, in this workshop, under `key`, and stays on the device
 * through a step change, a reload or an empty battery. Components with the same key share it. Empty on the server's first render.
 */
export function useDraft(
  key: string,
): readonly [value: string, setValue: SetDraft, clear: () => void] {
  const room = useRoom();
  const full = `${room.workshop}/${room.viewer.person ?? room.viewer.role}/${key}`;
  const watch = useCallback((listener: () => void) => watchDraft(full, listener), [full]);
  const value = useSyncExternalStore(watch, () => readDraft(full), nothingYet);
  const setValue = useCallback<SetDraft>(
    (next) => writeDraft(full, typeof next === 'function' ? next(readDraft(full)) : next),
    [full],
  );
  const clear = useCallback(() => writeDraft(full, ''), [full]);
  return [value, setValue, clear];
}
