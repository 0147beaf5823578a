import type { State } from '../../workshop/state.ts';

/** What is asked of everyone now: one key per state of the round. */
export function optionsAssignment(all: State): string {
  return all.options.round;
}
