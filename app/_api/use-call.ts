'use client';

import { useEffect, useState } from 'react';
import { type Called, call } from './call.ts';

/** What our server says at `path`, or null while it is asked (or while there is no path). */
export function useCall<T>(path: string | null): Called<T> | null {
  const [answer, setAnswer] = useState<Called<T> | null>(null);
  useEffect(() => {
    if (path === null) return;
    let current = true;
    setAnswer(null);
    void call<T>(path).then((called) => current && setAnswer(called));
    return () => {
      current = false;
    };
  }, [path]);
  return answer;
}
