import { randomId } from '../../../../lib/client/random-id.ts';

/** This page among the pages of the same browser: each has its own id, and can tell whether another is still alive. */
export type Tab = {
  readonly id: string;
  readonly alive: (other: string) => Promise<boolean>;
  readonly close: () => void;
};

const prefix = 'speelruimte:tab:';
const every = 2000;
const dead = 3 * every;

/** A lock that a page holds as long as it lives: exact, but withheld from pages on plain http. */
function lockTab(locks: LockManager): Tab {
  const id = randomId();
  let close = () => {};
  void locks.request(prefix + id, () => new Promise<void>((resolve) => (close = resolve)));
  return {
    id,
    alive: async (other) => {
      const { held = [] } = await locks.query();
      return held.some((lock) => lock.name === prefix + other);
    },
    close: () => close(),
  };
}

/**
 * A sign of life in localStorage every 2 seconds. A page that sleeps may be taken for dead: what it had pending is then sent by two
 * pages, which the commands' ids make harmless.
 */
function beatingTab(): Tab {
  const id = randomId();
  const beat = () => {
    try {
      localStorage.setItem(prefix + id, String(Date.now()));
    } catch {
      // Without storage there is no outbox to share either.
    }
  };
  const stop = () => {
    try {
      localStorage.removeItem(prefix + id);
    } catch {
      // As above.
    }
  };
  beat();
  const timer = setInterval(beat, every);
  addEventListener('pagehide', stop);
  addEventListener('pageshow', beat);
  return {
    id,
    alive: async (other) => Date.now() - Number(localStorage.getItem(prefix + other)) < dead,
    close: () => {
      clearInterval(timer);
      removeEventListener('pagehide', stop);
      removeEventListener('pageshow', beat);
      stop();
    },
  };
}

export function openTab(): Tab {
  return 'locks' in navigator ? lockTab(navigator.locks) : beatingTab();
}
