'use client';

import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Option } from '../../../../../lib/steps/options/slice.ts';
import { useWorkshop } from '../../_room/use-room.tsx';

/**
 * Cards of others that came to the table since I last said that I had seen them; on the first look nothing is new. They lie where they
 * belong, below what was there; this says that they are there.
 */
export function useFresh() {
  const { options, secret, round } = useWorkshop().options;
  const [seen, setSeen] = useState<ReadonlySet<string>>(
    () => new Set(options.rows.map(({ id }) => id)),
  );
  // A reveal turns over everything at once: that is the news itself, not something new beside it.
  const before = useRef(round);
  useLayoutEffect(() => {
    if (before.current !== round) setSeen(new Set(options.rows.map(({ id }) => id)));
    before.current = round;
  }, [round, options]);
  const fresh = useMemo(() => {
    const isFresh = ({ id, hidden, mergedInto }: Option) =>
      !hidden && !mergedInto && !seen.has(id) && secret.get(id)?.kind !== 'mine';
    return options.rows.filter(isFresh).map(({ id }) => id);
  }, [options, secret, seen]);
  const ids = useMemo(() => new Set(fresh), [fresh]);
  return { fresh: ids, sawAll: () => setSeen(new Set(options.rows.map(({ id }) => id))) };
}
