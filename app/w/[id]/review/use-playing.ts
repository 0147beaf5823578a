'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useReview } from './use-review.tsx';

const tickMs = 150;
/** The whole session takes this long, whatever its length. */
const wholeMs = 75_000;

/** Playing the session from the moment shown, at an even pace along the line; at the end it stops, and starts over when asked again. */
export function usePlaying(): {
  readonly on: boolean;
  readonly toggle: () => void;
  readonly stop: () => void;
} {
  const { scale, count, goTo, log } = useReview();
  const [on, setOn] = useState(false);
  const shown = useRef(count);
  shown.current = count;
  const end = log.entries.length;

  useEffect(() => {
    if (!on) return;
    const pace = scale.length / wholeMs;
    let place = scale.placeOf(shown.current);
    let before = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      place += (now - before) * pace;
      before = now;
      const next = Math.max(1, scale.countAt(place));
      goTo(next);
      if (next >= end) setOn(false);
    }, tickMs);
    return () => clearInterval(timer);
  }, [on, scale, goTo, end]);

  const stop = useCallback(() => setOn(false), []);
  const toggle = useCallback(() => {
    if (!on && shown.current >= end) goTo(1);
    setOn(!on);
  }, [on, end, goTo]);
  return { on, toggle, stop };
}
