'use client';

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Is someone in the middle of a text? */
function isWriting(): boolean {
  const field = document.activeElement;
  const writes =
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && /^(text|search)$/.test(field.type));
  return writes && field.value !== '';
}

const stirs = ['scroll', 'pointerdown', 'keydown', 'touchmove'] as const;

/**
 * Holds still what lies where. While someone writes, or reads further down than the top of `place`, they keep what they had; `waiting`
 * says that it has changed since, and `bringIn` shows it. At the top and with nothing half written it comes in by itself, and with
 * `quiet` also further down, so many ms after they last moved anything. A change of `mine` is this person's own doing (another filter, a
 * card they moved) and shows at once; so does everything when `on` is false.
 */
export function useStill<T>(
  now: T,
  place: RefObject<HTMLElement | null>,
  { on, mine, quiet }: { on: boolean; mine: unknown; quiet?: number },
) {
  const [shown, show] = useState({ what: now, mine });
  const latest = useRef({ what: now, mine });
  const stirred = useRef(0);
  const busy = useRef((): boolean => false);
  useEffect(() => {
    const stir = () => {
      stirred.current = Date.now();
    };
    for (const event of stirs) addEventListener(event, stir, { passive: true });
    return () => {
      for (const event of stirs) removeEventListener(event, stir);
    };
  }, []);
  useLayoutEffect(() => {
    busy.current = () => {
      if (isWriting()) return true;
      const below = (place.current?.getBoundingClientRect().top ?? 0) < 0;
      return below && (quiet === undefined || Date.now() - stirred.current < quiet);
    };
    latest.current = { what: now, mine };
    if (shown.what === now && shown.mine === mine) return;
    if (!on || shown.mine !== mine || !busy.current()) show(latest.current);
  }, [now, mine, on, quiet, shown, place]);
  const waiting = shown.what !== now;
  useEffect(() => {
    if (!waiting) return;
    const look = () => {
      if (!busy.current()) show(latest.current);
    };
    const looking = setInterval(look, 1000);
    for (const event of ['scroll', 'focusout'] as const) addEventListener(event, look);
    return () => {
      clearInterval(looking);
      for (const event of ['scroll', 'focusout'] as const) removeEventListener(event, look);
    };
  }, [waiting]);
  return { shown: shown.what, waiting, bringIn: () => show(latest.current) };
}
