import { fold } from '../workshop/fold.ts';
import type { Event } from '../workshop/kernel.ts';
import type { State } from '../workshop/state.ts';

type Step = { readonly events: readonly Event[] };

/** So many messages may wait; then they are folded whether someone looks or not. */
const mostWaiting = 256;

/**
 * A state that is folded when someone looks. Taking in a message costs nothing then, and a burst that arrives between two looks is folded
 * in one go: a phone with a hidden page has nothing to do. From outside it can't be told from a state that was folded at once.
 */
export class LazyState {
  #state: State | null = null;
  #before: LazyState | null = null;
  #steps: readonly Step[] = [];
  #waiting = 0;

  private constructor() {}

  static of(state: State): LazyState {
    const lazy = new LazyState();
    lazy.#state = state;
    return lazy;
  }

  /** This state with entries after it. */
  with(steps: readonly Step[]): LazyState {
    if (steps.length === 0) return this;
    const next = new LazyState();
    next.#before = this;
    next.#steps = steps;
    next.#waiting = this.#state === null ? this.#waiting + 1 : 1;
    if (next.#waiting >= mostWaiting) void next.state;
    return next;
  }

  /** The folded state; the same object every time. */
  get state(): State {
    if (this.#state !== null) return this.#state;
    const missing: (readonly Step[])[] = [];
    let one: LazyState | null = this;
    let base: State | null = null;
    for (; one && base === null; one = one.#before) {
      base = one.#state;
      if (base === null) missing.push(one.#steps);
    }
    this.#state = fold(missing.reverse().flat(), base ?? undefined);
    this.#before = null;
    this.#steps = [];
    return this.#state;
  }
}
