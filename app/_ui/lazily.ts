import { useEffect, useReducer, useState } from 'react';

/** Something that is fetched apart from the page that uses it. */
export type Lazy<T> = {
  /** Null until it has come. */
  readonly here: () => T | null;
  /** Fetches it once; what failed is fetched anew by whoever asks next. */
  readonly fetch: () => Promise<T>;
};

const known: Lazy<unknown>[] = [];

/** Sets a part of a page apart: it comes when it is first asked for, or with `fetchRest`. */
export function lazily<T>(load: () => Promise<T>) {
  let got: T | null = null;
  let coming: Promise<T> | null = null;
  const take = async () => {
    try {
      got = await load();
      return got;
    } finally {
      coming = null;
    }
  };
  const lazy = {
    // Never while the server makes the page: the browser that takes it over has nothing yet either.
    here: (): T | null => (typeof window === 'undefined' ? null : got),
    fetch: (): Promise<T> => {
      if (got) return Promise.resolve(got);
      coming ??= take();
      return coming;
    },
    /** Takes what came by another way. */
    give: (value: T) => {
      got = value;
    },
  };
  known.push(lazy);
  return lazy;
}

/** Fetches all that is set apart, one by one, for as long as `go` says so: what is here works without a connection too. */
export async function fetchRest(go: () => boolean, rest: () => Promise<void>): Promise<void> {
  // What comes may itself set parts apart, which then stand at the end.
  for (let place = 0; place < known.length; place += 1) {
    if (known[place]?.here()) continue;
    await rest();
    if (!go()) return;
    await known[place]?.fetch().catch(() => {});
  }
}

/** The part when it is here; it is fetched as soon as it is `wanted`. `lost`: it did not come, and comes with `again` or back online. */
export function useLazily<T>(lazy: Lazy<T>, wanted = true) {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const [lost, setLost] = useState(false);
  const part = lazy.here();
  const missing = wanted && part === null && !lost;
  useEffect(() => {
    if (!missing) return;
    let shown = true;
    lazy.fetch().then(
      () => shown && draw(),
      () => shown && setLost(true),
    );
    return () => {
      shown = false;
    };
  }, [lazy, missing]);
  useEffect(() => {
    if (!lost) return;
    const again = () => setLost(false);
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [lost]);
  return { part, lost: lost && wanted, again: () => setLost(false) };
}
