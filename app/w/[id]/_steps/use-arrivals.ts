'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { usePending } from '../_room/use-room.tsx';

/**
 * Of these, in the order of the table, what others brought since I last said that I had seen them; on the first look nothing is new. What
 * I make myself stood here before it was in the log, and is never news. A change of `chapter` (a reveal) is the news itself, and what it
 * brings is not new beside it.
 */
export function useArrivals(ids: readonly string[], chapter: unknown = null) {
  const pending = usePending();
  const mine = useRef(new Set<string>());
  const [seen, setSeen] = useState({ chapter, ids: new Set(ids) });
  if (seen.chapter !== chapter) setSeen({ chapter, ids: new Set(ids) });
  useEffect(() => {
    for (const id of pending) mine.current.add(id);
  }, [pending]);
  const fresh = useMemo(
    () =>
      new Set(
        ids.filter((id) => !seen.ids.has(id) && !mine.current.has(id) && !pending.has(id)),
      ) as ReadonlySet<string>,
    [ids, seen, pending],
  );
  return { fresh, sawAll: () => setSeen({ chapter, ids: new Set(ids) }) };
}
