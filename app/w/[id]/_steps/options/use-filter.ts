'use client';

import { useMemo, useState } from 'react';
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
  const test = useMemo(() => {
    if (Object.values(filter).every((value) => value === '')) return null;
    const words = filter.text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    return (option: Option) => {
      const said = `${option.title} ${option.text ?? ''}`.toLocaleLowerCase();
      return (
        words.every((word) => said.includes(word)) &&
        (filter.party === '' || option.party === filter.party) &&
        (filter.issue === '' || (option.issues ?? []).includes(filter.issue)) &&
        (filter.which !== 'mine' || secret.get(option.id)?.kind === 'mine') &&
        (filter.which !== 'fresh' || fresh.has(option.id))
      );
    };
  }, [filter, secret, fresh]);
  return {
    filter,
    change: (part: Partial<Filter>) => setFilter((now) => ({ ...now, ...part })),
    clear: () => setFilter(all),
    test,
  };
}
