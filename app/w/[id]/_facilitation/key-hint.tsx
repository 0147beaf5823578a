'use client';

import { keyOf, type ShortcutId } from './shortcuts.ts';

/** The key of a tool beside its words, for who sees them; a screen reader gets it from the overview. */
export function KeyHint({ of }: { of: ShortcutId }) {
  return (
    <span className="key-cap" aria-hidden="true">
      {keyOf(of)}
    </span>
  );
}
