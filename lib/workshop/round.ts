import { type Decision, refuse } from './kernel.ts';

/** Every input round runs silent → revealed → closed; `idle` is before the first. */
export type RoundState = 'idle' | 'silent' | 'revealed' | 'closed';

/** Anonymity of a step: what is shown of who wrote a thing. */
export type Anonymity = 'names' | 'party' | 'anonymous';

const order = { names: 0, party: 1, anonymous: 2 } as const;

/** Once something was posted under a level it never becomes less anonymous. */
export function lessAnonymous(from: Anonymity, to: Anonymity): boolean {
  return order[to] < order[from];
}

/** A refusal when the round is not in one of the states, else null. */
export function needs(state: RoundState, ...wanted: RoundState[]): Decision<never> | null {
  return wanted.includes(state) ? null : refuse(`round-${state}`);
}
