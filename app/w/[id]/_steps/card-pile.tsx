'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';

/** A pile is drawn from this far outside the window, in px. */
const margin = 240;
/** Height of a card before it was ever drawn, in px. */
export const estimate = 84;

/**
 * Cards that are drawn only while they are near the window; elsewhere one empty place of the same height stands for them. With a
 * thousand cards the page stays as light as with a hundred. What has the keyboard is never taken away.
 */
export function CardPile({
  holds,
  atOnce = false,
  children,
}: {
  /** The ids of the elements that it draws, by which they are found while it does not. */
  holds: readonly string[];
  /** Drawn before it is known where it lies: the top of a column. */
  atOnce?: boolean;
  children: () => ReactNode;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(atOnce);
  const [height, setHeight] = useState(holds.length * estimate);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!entry.isIntersecting && element.contains(document.activeElement)) return;
        if (!entry.isIntersecting && entry.boundingClientRect.height > 0)
          setHeight(entry.boundingClientRect.height);
        setNear(entry.isIntersecting);
      },
      { rootMargin: `${margin}px` },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={place} style={near ? undefined : { height }} data-holds={holds.join(' ')}>
      {near && <ul className="stack pl-0!">{children()}</ul>}
    </div>
  );
}
