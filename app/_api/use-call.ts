'use client';

import { useEffect, useState } from 'react';
import { type Called, call } from './call.ts';

/** What our server says at `path`, or null while it is asked (or while there is no path). With another `again` it is asked anew; until then the answer stands. */
export function useCall<T>(path: string | null, again?: unknown): Called<T> | null {
  const [answer, setAnswer] = useState<Called<T> | null>(null);
  useEffect(() => {
    if (path !== null) setAnswer(null);
  }, [path]);
  useEffect(() => {
    if (path === null) return;
    let current = true;
    void call<T>(path).then((called) => current && setAnswer(called));
    return () => {
      current = false;
    };
  }, [path, again]);
  return answer;
}
