import type { Item } from '../protocol/wire.ts';
import { evolve, initialState } from '../workshop/modules.ts';
import type { State } from '../workshop/state.ts';

/** So many messages may wait; then they are folded whether someone looks or not. */
const mostWaiting = 1024;

/**
 * A state that is folded when someone looks. Taking in a message costs nothing then, and a burst that arrives between two looks is folded
 * in one go: a phone with a hidden page has nothing to do. From outside it can't be told from a state that was folded at once.
 */
export class LazyState {
  #state: State | null = null;
  #before: LazyState | null = null;
  #items: readonly Item[] = [];
  #waiting = 0;

  private constructor() {}

  static of(state: State): LazyState {
    const lazy = new LazyState();
    lazy.#state = state;
    return lazy;
  }

  /** This state with entries after it. */
  with(items: readonly Item[]): LazyState {
    if (items.length === 0) return this;
    const next = new LazyState();
    next.#before = this;
    next.#items = items;
    next.#waiting = this.#state === null ? this.#waiting + 1 : 1;
    if (next.#waiting >= mostWaiting) void next.state;
    return next;
  }

  /** The folded state; the same object every time. */
  get state(): State {
    if (this.#state !== null) return this.#state;
    const missing: (readonly Item[])[] = [];
    let one: LazyState | null = this;
    let state: State | null = null;
    for (; one && state === null; one = one.#before) {
      state = one.#state;
      if (state === null) missing.push(one.#items);
    }
    state ??= initialState;
    for (const items of missing.reverse())
      for (const item of items) for (const event of item[2]) state = evolve(state, event);
    this.#state = state;
    this.#before = null;
    this.#items = [];
    return state;
  }
}
