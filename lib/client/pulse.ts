import type { Clock } from './clock.ts';

export type Pulse = {
  /** The link is up: from now on it is watched, until it is said to be dead or goes down. */
  readonly up: () => void;
  readonly down: () => void;
  /** Something came over it. */
  readonly heard: () => void;
  /** A first board is on its way, or it came. */
  readonly expect: () => void;
  readonly came: () => void;
  /** The device may have slept, or changed its network. True when it did sleep. */
  readonly wake: () => boolean;
  readonly close: () => void;
};

/** Silence after which a sign of life is asked for, and how long it may take, in ms: together under the promised 10 s. */
export const quiet = 3000;
export const patience = 5000;
/** The same where something made it likely that the network changed, */
export const patienceInDoubt = 2000;
/** and where the device slept: it is to be back within 2 s, of which a new connection on a slow line takes the rest. */
export const patienceAfterSleep = 800;
/** A large board takes its time on a slow line, and nothing else comes through meanwhile. */
export const patienceOnJoining = 30_000;
/** How often it looks, ms; and after a sleep. */
const beat = 500;
const fastBeat = 100;
/** It must have looked so often: what came in while this process was busy is still in line behind it. */
const looks = 4;

/** Whether a link that says it is up still carries anything: it asks for a sign of life when it is silent, and calls `dead` when none comes. */
export function pulse({
  clock,
  ask,
  dead,
}: {
  readonly clock: Pick<Clock, 'now' | 'after'>;
  /** Asks the other side for a sign of life. */
  readonly ask: (answered: () => void) => void;
  readonly dead: () => void;
}): Pulse {
  let up = false;
  let heard = 0;
  /** Since when a first board is on its way. */
  let expecting: number | null = null;
  /** The sign of life that was asked for. `strict` when nothing else that comes counts for it. */
  let asked: { at: number; wait: number; strict: boolean; looked: number } | null = null;
  let ticked = clock.now();
  /** When a tick last came too late. */
  let late = Number.NEGATIVE_INFINITY;
  let stop = () => {};

  const doubt = (wait: number, strict = false) => {
    const mine = { at: clock.now(), wait, strict, looked: 0 };
    asked = mine;
    ask(() => {
      if (asked === mine) asked = null;
    });
  };
  const look = (now: number) => {
    if (expecting !== null) {
      if (now - expecting > patienceOnJoining) dead();
    } else if (asked) {
      asked.looked += 1;
      if (now - asked.at > asked.wait && asked.looked >= looks) dead();
    } else if (now - heard > quiet) doubt(patience);
  };
  const tick = () => {
    const now = clock.now();
    // A tick that comes late means that this process slept or was busy, and says nothing about the link: ask anew.
    if (now - ticked > quiet) {
      late = now;
      if (up && expecting === null) doubt(asked?.wait ?? patience, asked?.strict);
    } else if (up) look(now);
    ticked = now;
    arm();
  };
  const arm = () => {
    stop();
    stop = clock.after(asked?.strict ? fastBeat : beat, tick);
  };
  arm();

  return {
    up: () => {
      up = true;
      heard = clock.now();
      asked = null;
      expecting = null;
    },
    down: () => {
      up = false;
      asked = null;
      expecting = null;
    },
    heard: () => {
      heard = clock.now();
      if (!asked?.strict) asked = null;
    },
    expect: () => {
      expecting = clock.now();
    },
    came: () => {
      expecting = null;
    },
    wake: () => {
      const now = clock.now();
      const slept = now - ticked > quiet || now - late < beat;
      ticked = now;
      late = Number.NEGATIVE_INFINITY;
      // Several things tell of one waking. What the device itself still had of before the sleep comes in now and proves nothing.
      const known = asked?.strict && !slept;
      if (up && expecting === null && !known)
        doubt(slept ? patienceAfterSleep : patienceInDoubt, slept);
      arm();
      return slept;
    },
    close: () => stop(),
  };
}
