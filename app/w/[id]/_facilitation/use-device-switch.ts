'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { readDraft, watchDraft, writeDraft } from '../_room/drafts.ts';

/** Something that is on or off on this device, in whatever workshop; off until someone puts it on. */
export function useDeviceSwitch(name: string): readonly [on: boolean, set: (on: boolean) => void] {
  const key = `device/${name}`;
  const watch = useCallback((listener: () => void) => watchDraft(key, listener), [key]);
  const on = useSyncExternalStore(
    watch,
    () => readDraft(key) === 'on',
    () => false,
  );
  return [on, useCallback((next: boolean) => writeDraft(key, next ? 'on' : ''), [key])];
}
