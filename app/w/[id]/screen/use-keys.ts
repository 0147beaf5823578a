'use client';

import { useEffect } from 'react';

/** Calls what belongs to a key (`event.key`, letters in lower case) anywhere on the page; never together with Ctrl, Alt or Cmd. */
export function useKeys(acts: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      // A button that has the focus keeps its own space bar.
      if (name === ' ' && event.target instanceof HTMLButtonElement) return;
      const act = acts[name];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
