import type { Timer } from '../../../../lib/steps/session/slice.ts';

/** The moments of a clock that are worth a word; `over` stays until the clock is taken away or given more time. */
export type ClockMoment = 'running' | 'halted' | 'fiveMinutes' | 'lastMinute' | 'over';

const minute = 60_000;

/** Which moment it is at `now` (epoch ms). A short clock skips the warnings that would come right after its start. */
export function clockMoment(timer: Timer, now: number): ClockMoment {
  if (timer.state === 'paused') return 'halted';
  const left = timer.endsAt - now;
  if (left <= 0) return 'over';
  if (left <= minute && timer.total > 1.5 * minute) return 'lastMinute';
  if (left <= 5 * minute && timer.total > 7 * minute) return 'fiveMinutes';
  return 'running';
}
