import { fold } from '../workshop/fold.ts';
import type { Event } from '../workshop/kernel.ts';
import { initialState } from '../workshop/modules.ts';
import type { State } from '../workshop/state.ts';

/** What a replay needs of an entry: its number, its time (epoch ms), and the events that are this viewer's. */
export type Moment = {
  readonly seq: number;
  readonly at: number;
  readonly events: readonly Event[];
};

/** A kept state every so many entries: going anywhere folds at most this many. */
const stride = 64;

/**
 * The board as it stood after any of the moments, for the eyes the moments were made for. States are persistent, so keeping one per
 * stride costs little; the first walk to the end folds each entry once.
 */
export class Replay {
  readonly moments: readonly Moment[];
  readonly #kept: State[] = [initialState];

  constructor(moments: readonly Moment[]) {
    this.moments = moments;
  }

  /** The state after the first `count` moments (0 is the empty workshop). */
  after(count: number): State {
    const whole = Math.min(Math.max(0, count), this.moments.length);
    const mark = Math.floor(whole / stride);
    for (let i = this.#kept.length; i <= mark; i++) {
      this.#kept.push(fold(this.moments.slice((i - 1) * stride, i * stride), this.#kept[i - 1]));
    }
    return fold(this.moments.slice(mark * stride, whole), this.#kept[mark]);
  }

  /** How many moments there were up to and including a time (epoch ms). */
  countAt(time: number): number {
    let low = 0;
    let high = this.moments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.moments[middle]?.at ?? Number.POSITIVE_INFINITY) <= time) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
