import { useEffect, useRef } from 'react';

/** Tells the page how high the facilitator's bar is now (`--fbar`), so that nothing stands or stops behind it. */
export function useBarHeight<Bar extends HTMLElement>() {
  const bar = useRef<Bar>(null);
  useEffect(() => {
    const { style } = document.documentElement;
    if (!bar.current) return;
    const sizes = new ResizeObserver(([size]) => {
      const height = size?.borderBoxSize[0]?.blockSize ?? 0;
      style.setProperty('--fbar', `${Math.ceil(height)}px`);
    });
    sizes.observe(bar.current);
    return () => {
      sizes.disconnect();
      style.removeProperty('--fbar');
    };
  }, []);
  return bar;
}
