'use client';

import { useEffect, useState } from 'react';

const key = 'speelruimte:screen-contrast';

/**
 * Much contrast for a washed-out beamer: for this window only, so that the facilitator's other windows keep their look. Kept while the
 * window lives.
 */
export function useContrast(): readonly [on: boolean, toggle: () => void] {
  const [on, setOn] = useState(false);
  useEffect(() => setOn(sessionStorage.getItem(key) === 'on'), []);
  useEffect(() => {
    if (!on) return;
    const { dataset } = document.documentElement;
    const before = dataset.theme;
    dataset.theme = 'contrast';
    return () => {
      if (before === undefined) delete dataset.theme;
      else dataset.theme = before;
    };
  }, [on]);
  const toggle = () => {
    sessionStorage.setItem(key, on ? 'off' : 'on');
    setOn(!on);
  };
  return [on, toggle];
}
