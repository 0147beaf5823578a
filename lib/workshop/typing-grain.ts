import type { StepId } from './kernel.ts';
import type { State } from './state.ts';

/**
 * How finely the facilitators may hear that someone is writing in a step, so that nobody learns from it who wrote what: never finer than
 * what is promised of the cards. Where authors are told only when the round closes, no earlier. See docs/decisions/0008.
 */
export function typingGrain(all: State, step: StepId): 'person' | 'party' | 'nobody' {
  const level = all.session.anonymity[step];
  if (level === 'anonymous') return 'nobody';
  if (level === 'party') return 'party';
  return step === 'options' && all.options.round !== 'closed' ? 'party' : 'person';
}
