'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import type { Option } from '../../../../../lib/steps/options/slice.ts';
import { useWorkshop } from '../../_room/use-room.tsx';

export type Filter = {
  readonly text: string;
  readonly party: string;
  readonly issue: string;
  readonly which: '' | 'mine' | 'fresh';
};

const all: Filter = { text: '', party: '', issue: '', which: '' };

/** What of the table I want to see. The test is null while I see everything. */
export function useFilter(fresh: ReadonlySet<string>) {
  const [filter, setFilter] = useState(all);
  const { secret } = useWorkshop().options;
  // Typing comes first; the cards follow when there is time.
  const asked = useDeferredValue(filter);
  const test = useMemo(() => {
    if (Object.values(asked).every((value) => value === '')) return null;
    const words = asked.text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    return (option: Option) => {
      const said = `${option.title} ${option.text ?? ''}`.toLocaleLowerCase();
      return (
        words.every((word) => said.includes(word)) &&
        (asked.party === '' || option.party === asked.party) &&
        (asked.issue === '' || (option.issues ?? []).includes(asked.issue)) &&
        (asked.which !== 'mine' || secret.get(option.id)?.kind === 'mine') &&
        (asked.which !== 'fresh' || fresh.has(option.id))
      );
    };
  }, [asked, secret, fresh]);
  return {
    filter,
    change: (part: Partial<Filter>) => setFilter((now) => ({ ...now, ...part })),
    clear: () => setFilter(all),
    test,
  };
}
