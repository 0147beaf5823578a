import type { Moment } from './replay.ts';

/** A pause longer than this is drawn as this long (ms): a coffee break or a week between two meetings takes a finger's width. */
const longestPause = 3 * 60_000;

/**
 * Where the moments of a workshop stand on a line: in proportion to the time between them, long pauses shortened. Places on the line
 * are in ms from its start.
 */
export class TimeScale {
  readonly #moments: readonly Moment[];
  readonly #places: readonly number[];

  constructor(moments: readonly Moment[]) {
    const places: number[] = [];
    for (const [i, moment] of moments.entries()) {
      const before = moments[i - 1];
      const pause = before ? Math.min(Math.max(0, moment.at - before.at), longestPause) : 0;
      places.push((places[i - 1] ?? 0) + pause);
    }
    this.#moments = moments;
    this.#places = places;
  }

  /** How long the line is; at least 1. */
  get length(): number {
    return Math.max(1, this.#places.at(-1) ?? 0);
  }

  /** The place of the state after `count` moments. */
  placeOf(count: number): number {
    return this.#places[Math.min(count, this.#places.length) - 1] ?? 0;
  }

  /** How many moments there were up to and including a place. */
  countAt(place: number): number {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The time (epoch ms) at a place; within a shortened pause, the time just after it began. */
  timeAt(place: number): number {
    const count = this.countAt(place);
    const moment = this.#moments[Math.max(0, count - 1)];
    return (moment?.at ?? 0) + Math.max(0, place - this.placeOf(Math.max(1, count)));
  }

  /** How many moments fall in each of so many equal stretches of the line. */
  activity(stretches: number): readonly number[] {
    const bins = Array.from({ length: stretches }, () => 0);
    for (const place of this.#places) {
      const bin = Math.min(stretches - 1, Math.floor((place / this.length) * stretches));
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    return bins;
  }
}
