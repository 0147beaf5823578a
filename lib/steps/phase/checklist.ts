import type { ChecklistItem } from '../../workshop/kernel.ts';
import type { State } from '../../workshop/state.ts';
import {
  agreedVersion,
  liveItems,
  roadmapHolds,
  staleItems,
  unplaced,
  violationsOf,
} from './plan.ts';
import { missingTexts, unsigned } from './signing.ts';

/** Issues on which something was agreed and nothing will be done yet. */
export function idleElements(all: State): string[] {
  const used = new Set(liveItems(all.phase).map((item) => item.element));
  const agreed = agreedVersion(all)?.elements.filter((element) => element.option !== null) ?? [];
  return agreed.map((element) => element.id).filter((element) => !used.has(element));
}

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id);

export function phaseChecklist(all: State): ChecklistItem[] {
  const items = liveItems(all.phase);
  const some = items.length > 0;
  const idle = idleElements(all);
  const wrong = violationsOf(all);
  const ownerless = items.filter((item) => item.owner === null && item.moscow !== 'wont');
  const open = unplaced(all);
  const stale = staleItems(all);
  const texts = missingTexts(all);
  const parties = unsigned(all);
  return [
    { id: 'elements', anchor: 'phase-items', done: some && idle.length === 0, missing: idle },
    {
      id: 'owners',
      anchor: 'phase-items',
      done: some && ownerless.length === 0,
      missing: ids(ownerless),
    },
    { id: 'placed', anchor: 'phase-roadmap', done: some && open.length === 0, missing: ids(open) },
    {
      id: 'checks',
      anchor: 'phase-problems',
      done: some && wrong.length === 0,
      count: wrong.length,
    },
    { id: 'current', anchor: 'phase-items', done: stale.length === 0, missing: ids(stale) },
    { id: 'accepted', anchor: 'phase-roadmap', done: roadmapHolds(all) },
    { id: 'texts', anchor: 'phase-agreement', done: texts.length === 0, missing: texts },
    { id: 'signed', anchor: 'phase-signatures', done: parties.length === 0, missing: parties },
  ];
}
