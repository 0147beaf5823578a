import { addDays } from '../analysis/calendar.ts';
import type { Item } from '../steps/phase/slice.ts';
import type { State } from '../workshop/state.ts';
import type { DocItem, DocParty } from './agreement-doc.ts';

/** An item of the roadmap as a document tells it. The end of an item is the first day after it; people say its last day. */
export function docItem(all: State, item: Item, parties: ReadonlyMap<string, DocParty>): DocItem {
  const from = all.phase.starts.get(item.id)?.start ?? null;
  return {
    id: item.id,
    title: item.title,
    owner: (item.owner && parties.get(item.owner)) || null,
    contributors: item.contributors.flatMap((id) => parties.get(id) ?? []),
    from,
    until: from && addDays(from, Math.max(0, item.durationDays - 1)),
    indicator: item.indicator,
    target: item.target,
  };
}

/** By first day; what is not on the roadmap comes last. */
export const inOrderOfTime = (items: readonly DocItem[]): DocItem[] =>
  items.toSorted((a, b) => (a.from ?? '9999').localeCompare(b.from ?? '9999'));
