import type { Next } from '../../workshop/kernel.ts';
import type { State } from '../../workshop/state.ts';
import { waivedFor } from '../../workshop/waived.ts';
import { idleElements } from './checklist.ts';
import { liveItems, livePhases, roadmapHolds, staleItems, unplaced, violationsOf } from './plan.ts';
import { missingTexts, signatories, unsigned } from './signing.ts';

/** The facilitator's one next thing; null when everyone has signed. */
export function phaseNext(all: State): Next | null {
  const { outcome } = all.improve;
  const waived = (item: string) => waivedFor(all, 'phase', item) !== null;
  if (!outcome || outcome.kind === 'none') {
    return { id: 'outcome', command: { type: 'session/return', payload: { step: 'improve' } } };
  }
  if (liveItems(all.phase).length === 0) return { id: 'items', anchor: 'phase-items' };
  if (livePhases(all.phase).length === 0) return { id: 'phases', anchor: 'phase-phases' };
  if (!roadmapHolds(all)) {
    const idle = idleElements(all).length;
    if (idle > 0 && !waived('elements'))
      return { id: 'idle', params: { count: idle }, anchor: 'phase-items' };
    if (staleItems(all).length > 0) return { id: 'stale', anchor: 'phase-items' };
    const open = unplaced(all).length;
    if (open > 0)
      return {
        id: 'schedule',
        params: { count: open },
        command: { type: 'phase/take-schedule', payload: {} },
      };
    const wrong = violationsOf(all).length;
    if (wrong > 0) return { id: 'fix', params: { count: wrong }, anchor: 'phase-problems' };
    return { id: 'accept', command: { type: 'phase/accept-roadmap', payload: {} } };
  }
  if (missingTexts(all).length > 0 && !waived('texts'))
    return { id: 'texts', anchor: 'phase-agreement' };
  const open = unsigned(all).length;
  if (open === 0 || waived('signed')) return null;
  const of = signatories(all).length;
  return { id: 'sign', params: { given: of - open, of }, anchor: 'phase-signatures' };
}
