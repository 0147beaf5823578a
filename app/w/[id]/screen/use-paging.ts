'use client';

import { useEffect, useState } from 'react';

/** How long a page stands, in ms: long enough to read four cards aloud. */
const each = 12_000;

export type Paging = {
  /** From 0. */
  readonly page: number;
  readonly count: number;
  readonly paused: boolean;
  readonly turn: (by: 1 | -1) => void;
  readonly toggle: () => void;
};

/** Pages that turn by themselves, round and round. `topic` starts again at the first page when it changes. */
export function usePaging(count: number, topic: string): Paging {
  const [at, setAt] = useState({ topic, page: 0 });
  const [paused, setPaused] = useState(false);
  const page = at.topic === topic ? Math.min(at.page, Math.max(0, count - 1)) : 0;
  useEffect(() => {
    if (paused || count < 2) return;
    const timer = setTimeout(() => setAt({ topic, page: (page + 1) % count }), each);
    return () => clearTimeout(timer);
  }, [topic, page, count, paused]);
  return {
    page,
    count,
    paused,
    turn: (by) => count > 0 && setAt({ topic, page: (page + by + count) % count }),
    toggle: () => setPaused(!paused),
  };
}
