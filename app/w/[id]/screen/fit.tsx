'use client';

import { type ReactNode, useLayoutEffect, useRef } from 'react';

const least = 0.5;
/** In steps of a twentieth, to type that is even and settles at once. */
const step = 0.05;

/**
 * Fills what is left of the page: a little larger where there is room (up to `most` times), and smaller rather than cut off, for the rare
 * page that is too full.
 */
export function Fit({ most = 1, children }: { most?: number; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const outer = box.current;
    const inner = content.current;
    if (!outer || !inner) return;
    const shrink = () => {
      for (let zoom = most; zoom >= least; zoom -= step) {
        inner.style.setProperty('zoom', zoom.toFixed(2));
        const wide = inner.scrollWidth > inner.clientWidth + 1;
        if (!wide && inner.getBoundingClientRect().height <= outer.clientHeight + 1) return;
      }
    };
    shrink();
    const watch = new ResizeObserver(shrink);
    watch.observe(outer);
    return () => watch.disconnect();
  });
  return (
    <div ref={box} className="fit">
      <div ref={content}>{children}</div>
    </div>
  );
}
