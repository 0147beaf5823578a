'use client';

import { useEffect, useRef } from 'react';

/** Calls what belongs to a key (`event.key`, letters in lower case) anywhere on the page; never together with Ctrl, Alt or Cmd. */
export function useKeys(acts: Readonly<Record<string, () => void>>): void {
  const now = useRef(acts);
  useEffect(() => {
    now.current = acts;
  });
  // One listener for good: a press that also wakes the tools makes React draw in between, and a listener that is renewed then hears nothing.
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      // A button that has the focus keeps its own space bar.
      if (name === ' ' && event.target instanceof HTMLButtonElement) return;
      const act = now.current[name];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
