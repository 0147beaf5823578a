'use client';

import { type RefObject, useLayoutEffect, useState } from 'react';

/** How many columns of at least `least` px, `gap` px apart, fit beside each other in an element; null until it was measured. */
export function useColumns(
  ref: RefObject<HTMLElement | null>,
  least = 236,
  gap = 22,
): number | null {
  const [count, setCount] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () =>
      setCount(Math.max(1, Math.floor((element.clientWidth + gap) / (least + gap))));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [ref, least, gap]);
  return count;
}
