'use client';

import { useEffect, useState } from 'react';

/** Longer than this and waiting needs a word, in ms. */
const patience = 6000;

/** Has what we wait for not come for a while, or can it not come because this device is offline? */
export function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(waiting && !navigator.onLine);
    if (!waiting) return;
    const tell = () => setLate(true);
    const timer = setTimeout(tell, patience);
    addEventListener('offline', tell);
    return () => {
      clearTimeout(timer);
      removeEventListener('offline', tell);
    };
  }, [waiting]);
  return late;
}
