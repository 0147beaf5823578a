'use client';

import { useState } from 'react';
import { usePending } from '../_room/use-room.tsx';

/** How often I did something since I came: it rises with every command that I give, and with nobody else's. */
export function useOwnDoing(): number {
  const pending = usePending();
  const [done, setDone] = useState({ pending, count: 0 });
  if (done.pending !== pending) {
    const more = [...pending].some((id) => !done.pending.has(id));
    setDone({ pending, count: done.count + (more ? 1 : 0) });
  }
  return done.count;
}
