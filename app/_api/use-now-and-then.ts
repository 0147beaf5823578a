'use client';

import { useEffect } from 'react';

/** In ms; with a part of it more by chance, so that all who wait do not ask at the same moment. */
const every = 15_000;

/** Asks again (`ask`, the same function each time) while one is `waiting`: now and then, and as soon as the page is seen or online again. */
export function useNowAndThen(waiting: boolean, ask: () => void): void {
  useEffect(() => {
    if (!waiting) return;
    const seen = () => document.visibilityState === 'visible' && ask();
    const timer = setInterval(seen, every * (1 + Math.random() / 3));
    document.addEventListener('visibilitychange', seen);
    addEventListener('online', ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', seen);
      removeEventListener('online', ask);
    };
  }, [waiting, ask]);
}
