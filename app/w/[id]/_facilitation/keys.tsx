'use client';

import { useShortcuts } from './use-shortcuts.ts';

/** Draws nothing: the board's single keys, where all that they act on is known. */
export function Keys() {
  useShortcuts();
  return null;
}
