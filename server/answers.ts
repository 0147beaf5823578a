import type { Answer } from '../lib/protocol/wire.ts';

type Known = { readonly by: string; readonly answer: Answer };

/**
 * The latest answers by command id, so that a command that is sent again gets the same answer. Bounded: what falls out is looked up in
 * the log. `complete` tells whether every command of the log is still here, so that a miss needs no look-up.
 */
export class Answers {
  readonly #known = new Map<string, Known>();
  readonly #most: number;
  complete = true;

  constructor(most: number) {
    this.#most = most;
  }

  get(commandId: string): Known | undefined {
    return this.#known.get(commandId);
  }

  set(commandId: string, by: string, answer: Answer): void {
    this.#known.set(commandId, { by, answer });
    if (this.#known.size <= this.#most) return;
    const [oldest] = this.#known.keys();
    this.#known.delete(oldest as string);
    this.complete = false;
  }
}
