import { fold } from '../workshop/fold.ts';
import type { StepId } from '../workshop/kernel.ts';
import { initialState } from '../workshop/modules.ts';
import type { State } from '../workshop/state.ts';
import type { Moment } from './replay.ts';
import { type Told, tell } from './tell.ts';

/** Something worth telling about the course of a workshop. */
export type Happening = Told & {
  /** How many moments there were when it had happened: what a replay goes to. */
  readonly count: number;
  readonly at: number;
  /** The step that the group was in. */
  readonly step: StepId | null;
};

/** What happened, in order, as this viewer may know it: one happening per event that has something to tell. */
export function courseOf(moments: readonly Moment[]): readonly Happening[] {
  const course: Happening[] = [];
  let state: State = initialState;
  for (const [index, moment] of moments.entries()) {
    const before = state;
    state = fold([moment], before);
    for (const event of moment.events) {
      const told = tell(event, before, state);
      if (told) course.push({ ...told, count: index + 1, at: moment.at, step: state.session.step });
    }
  }
  return course;
}

/** A stretch of the log in one step: from the first moment of it until the group moved on. */
export type Stretch = {
  readonly step: StepId | null;
  readonly from: number;
  readonly to: number;
  readonly at: number;
};

/** The steps as the group went through them, going back included; `from` and `to` count moments. */
export function stretchesOf(
  moments: readonly Moment[],
  course: readonly Happening[],
): readonly Stretch[] {
  const moves = course.filter((happening) => happening.key === 'session.step-moved');
  const starts = [{ step: null, count: 0, at: moments[0]?.at ?? 0 }, ...moves];
  return starts
    .map(({ step, count, at }, i) => ({
      step,
      from: count,
      to: starts[i + 1]?.count ?? moments.length,
      at,
    }))
    .filter(({ from, to }) => to > from);
}
