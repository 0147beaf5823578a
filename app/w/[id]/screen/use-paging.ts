'use client';

import { useEffect, useState } from 'react';
import { useStageReport, useWanted } from './stage.tsx';

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

/**
 * Pages that turn by themselves, round and round, or as a facilitator says. `topic` starts again at the first page, running, when it
 * changes.
 */
export function usePaging(count: number, topic: string): Paging {
  const wanted = useWanted();
  const { page: first, paused: still } = wanted;
  const [at, setAt] = useState({ wanted, topic, page: first, paused: still });
  if (at.wanted !== wanted) setAt({ wanted, topic, page: first, paused: still });
  else if (at.topic !== topic) setAt({ wanted, topic, page: 0, paused: false });
  const { paused } = at;
  const page = Math.min(at.page, Math.max(0, count - 1));
  useStageReport(page, count, paused);
  useEffect(() => {
    if (paused || count < 2) return;
    const timer = setTimeout(() => setAt((now) => ({ ...now, page: (page + 1) % count })), each);
    return () => clearTimeout(timer);
  }, [page, count, paused]);
  return {
    page,
    count,
    paused,
    turn: (by) => count > 0 && setAt({ ...at, page: (page + by + count) % count }),
    toggle: () => setAt({ ...at, page, paused: !paused }),
  };
}
