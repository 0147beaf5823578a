import type { Turn } from '../lib/protocol/turn.ts';

/** The latest turns, at least `most` entries of them: what brings someone who was away for a moment up to date. */
export class Recent {
  readonly #most: number;
  #turns: Turn[] = [];
  #entries = 0;
  /** The entry number after which everything is here. */
  #after: number;

  constructor(most: number, after: number) {
    this.#most = most;
    this.#after = after;
  }

  add(turn: Turn): void {
    this.#turns.push(turn);
    this.#entries += turn.length;
    // Cut in one go at twice the bound: shifting at every turn would cost the bound's length each time.
    if (this.#entries <= this.#most * 2) return;
    let drop = 0;
    for (const oldest of this.#turns) {
      if (this.#entries - oldest.length < this.#most) break;
      this.#entries -= oldest.length;
      this.#after = oldest.at(-1)?.seq ?? this.#after;
      drop += 1;
    }
    this.#turns = this.#turns.slice(drop);
  }

  /** Everything after an entry number, as turns; null when it is no longer all here. */
  since(seq: number): Turn[] | null {
    if (seq < this.#after) return null;
    const later: Turn[] = [];
    for (let i = this.#turns.length - 1; i >= 0; i -= 1) {
      const turn = this.#turns[i] as Turn;
      const rest = turn.filter((entry) => entry.seq > seq);
      if (rest.length === 0) break;
      later.push(rest);
    }
    return later.reverse();
  }
}
