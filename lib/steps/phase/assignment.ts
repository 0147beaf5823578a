import type { State } from '../../workshop/state.ts';
import { liveItems, livePhases, roadmapHolds, unplaced, violationsOf } from './plan.ts';
import { missingTexts, unsigned } from './signing.ts';

/** What everyone is asked now: a key under `phase.task`. */
export function phaseAssignment(all: State): string {
  const { outcome } = all.improve;
  if (!outcome || outcome.kind === 'none') return 'wait';
  if (liveItems(all.phase).length === 0) return 'items';
  if (livePhases(all.phase).length === 0) return 'phases';
  if (!roadmapHolds(all)) {
    if (violationsOf(all).length > 0) return 'fix';
    return unplaced(all).length > 0 ? 'place' : 'accept';
  }
  if (missingTexts(all).length > 0) return 'write';
  return unsigned(all).length > 0 ? 'sign' : 'done';
}
