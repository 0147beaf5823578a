import type { StepId } from '../workshop/kernel.ts';
import type { Moment } from './replay.ts';

/** A mark on the timeline: when a step began, when cards turned over, when the session closed. `index` counts moments. */
export type Mark = { readonly index: number; readonly at: number } & (
  | { readonly kind: 'step'; readonly step: StepId }
  | { readonly kind: 'reveal'; readonly step: StepId }
  | { readonly kind: 'closed' }
);

export type Timeline = {
  readonly marks: readonly Mark[];
  /** How many entries fall in each of the equal stretches between the first moment and the last. */
  readonly activity: readonly number[];
};

const stepOf = (type: string) => type.slice(0, type.indexOf('/')) as StepId;

/** The course of a workshop: its marks, and how busy it was in each of `bins` equal stretches of time. */
export function timelineOf(moments: readonly Moment[], bins: number): Timeline {
  const marks: Mark[] = [];
  const activity = Array.from({ length: bins }, () => 0);
  const from = moments[0]?.at ?? 0;
  const span = Math.max(1, (moments.at(-1)?.at ?? 0) - from);
  moments.forEach(({ at, events }, i) => {
    const bin = Math.min(bins - 1, Math.floor(((at - from) / span) * bins));
    activity[bin] = (activity[bin] ?? 0) + 1;
    const index = i + 1;
    for (const event of events) {
      if (event.type === 'session/step-moved')
        marks.push({ index, at, kind: 'step', step: (event as unknown as { step: StepId }).step });
      else if (event.type === 'session/closed') marks.push({ index, at, kind: 'closed' });
      else if (event.type.endsWith('/revealed'))
        marks.push({ index, at, kind: 'reveal', step: stepOf(event.type) });
    }
  });
  return { marks, activity };
}
