'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import type { Option } from '../../../../../lib/steps/options/slice.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { type Filter, noFilter, passes } from '../filter.ts';

/** What of the table I want to see. The test is null while I see everything. */
export function useFilter(fresh: ReadonlySet<string>) {
  const [filter, setFilter] = useState(noFilter);
  const { secret } = useWorkshop().options;
  // Typing comes first; the cards follow when there is time.
  const asked = useDeferredValue(filter);
  const test = useMemo(() => {
    if (Object.values(asked).every((value) => value === '')) return null;
    return (option: Option) =>
      passes(asked, {
        said: `${option.title} ${option.text ?? ''}`,
        party: option.party,
        issues: option.issues,
        mine: secret.get(option.id)?.kind === 'mine',
        fresh: fresh.has(option.id),
      });
  }, [asked, secret, fresh]);
  return {
    filter,
    /** The filter as the cards follow it. */
    asked,
    change: (part: Partial<Filter>) => setFilter((now) => ({ ...now, ...part })),
    clear: () => setFilter(noFilter),
    test,
  };
}
