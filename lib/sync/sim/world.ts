import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../client/clock.ts';
import type { Prng } from './prng.ts';

type Due = { readonly at: number; readonly n: number; readonly run: () => void };

/**
 * Virtual time. Everything that happens later stands in one queue, and one event at a time is run to its end, promises included: a
 * whole run is a function of its seed, and takes no time of its own.
 */
export class World implements Clock {
  readonly random: Prng;
  #time = 1_790_000_000_000;
  #count = 0;
  #queue: Due[] = [];

  constructor(random: Prng) {
    this.random = random;
  }

  readonly now = (): number => this.#time;
  readonly chance = (): number => this.random.next();

  readonly after = (ms: number, run: () => void): (() => void) => {
    const due = { at: this.#time + ms, n: this.#count, run };
    this.#count += 1;
    let i = this.#queue.length;
    while (i > 0 && later(this.#queue[i - 1] as Due, due)) i -= 1;
    this.#queue.splice(i, 0, due);
    return () => {
      const at = this.#queue.indexOf(due);
      if (at >= 0) this.#queue.splice(at, 1);
    };
  };

  /** A promise that resolves after so many ms. */
  rest(ms: number): Promise<void> {
    return new Promise((resolve) => this.after(ms, resolve));
  }

  /** Runs events until the condition holds or the time is over; tells whether it holds. */
  async until(condition: () => boolean, ms: number): Promise<boolean> {
    const end = this.#time + ms;
    for (;;) {
      if (condition()) return true;
      const next = this.#queue[0];
      if (!next || next.at > end) {
        this.#time = end;
        return condition();
      }
      this.#queue.shift();
      this.#time = next.at;
      next.run();
      await settled();
    }
  }
}

const later = (a: Due, b: Due) => a.at > b.at || (a.at === b.at && a.n > b.n);

/** After everything that is due by promises alone. */
const settled = () => setImmediate();
