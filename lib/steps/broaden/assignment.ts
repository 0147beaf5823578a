import type { State } from '../../workshop/state.ts';
import { broadenChecklist } from './checklist.ts';

/** What is asked of everyone now: by the round, and in the end consent to the theme. */
export function broadenAssignment(all: State): string {
  if (all.broaden.round !== 'closed') return all.broaden.round;
  const open = broadenChecklist(all).filter((item) => !item.done);
  if (open.length === 0) return 'done';
  return open.every((item) => item.id === 'theme-consent') ? 'consent' : 'closed';
}
