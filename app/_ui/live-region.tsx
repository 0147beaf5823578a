'use client';

import { useEffect, useRef, useState } from 'react';

/**
 * Tells a screen reader what changed without stealing the focus. Changes of `text` within `wait` milliseconds
 * are one message (the last), so that a burst of cards is said once, in batches: put the count in the text.
 */
export function LiveRegion({ text, wait = 1500 }: { text: string; wait?: number }) {
  const [said, say] = useState('');
  const latest = useRef(text);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = text;
    // Counted from the first change, not the last: a room that keeps posting is still told now and then.
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined;
      say(latest.current);
    }, wait);
  }, [text, wait]);
  useEffect(
    () => () => {
      clearTimeout(waiting.current);
      waiting.current = undefined;
    },
    [],
  );
  return (
    <div className="vh" aria-live="polite" aria-atomic="true">
      {said}
    </div>
  );
}
