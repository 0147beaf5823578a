'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import { shownInterests } from '../../../../../lib/steps/broaden/issue-table.ts';
import type { Interest } from '../../../../../lib/steps/broaden/slice.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { type Filter, noFilter, passes } from '../filter.ts';
import { useArrivals } from '../use-arrivals.ts';

/** The interests on the table, what of them is new, and what of them I want to see. */
export function useInterests() {
  const all = useWorkshop();
  const { interests, secret, round } = all.broaden;
  // Only the interests decide which are shown.
  const shown = useMemo(() => shownInterests(all), [interests]);
  const others = useMemo(
    () => shown.filter(({ id }) => secret.get(id)?.kind !== 'mine').map(({ id }) => id),
    [shown, secret],
  );
  const { fresh, sawAll } = useArrivals(others, round);
  const [filter, setFilter] = useState(noFilter);
  // Typing comes first; the cards follow when there is time.
  const asked = useDeferredValue(filter);
  const found = useMemo(() => {
    if (Object.values(asked).every((value) => value === '')) return shown;
    const card = (interest: Interest) => ({
      ...interest,
      said: `${interest.text} ${interest.why ?? ''}`,
      mine: secret.get(interest.id)?.kind === 'mine',
      fresh: fresh.has(interest.id),
    });
    return shown.filter((interest) => passes(asked, card(interest)));
  }, [shown, asked, secret, fresh]);
  return {
    ...{ shown, found, fresh, sawAll, filter, asked },
    change: (part: Partial<Filter>) => setFilter((now) => ({ ...now, ...part })),
    clear: () => setFilter(noFilter),
  };
}
