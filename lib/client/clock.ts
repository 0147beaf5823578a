/** Time as the client needs it, so that tests can run years of it in a moment. */
export type Clock = {
  /** Epoch ms. */
  readonly now: () => number;
  /** A number from 0 up to 1, to spread what would else happen to everyone at once. */
  readonly chance: () => number;
  /** Runs once after so many ms, unless the returned function is called before. */
  readonly after: (ms: number, run: () => void) => () => void;
};

export const realClock: Clock = {
  now: Date.now,
  chance: Math.random,
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
