'use client';

import { useEffect } from 'react';

/** Where a finger types, a keyboard takes part of the window. */
const fields = 'textarea, input:not([type=checkbox], [type=radio], [type=range]), select';

/**
 * Keeps what someone types in sight above a phone's keyboard. Most browsers make the page smaller; where the keyboard slides over it
 * instead, `--keyboard` on the root says how much is covered, so that what sticks to the bottom stands on the keyboard. While it is
 * open the root has `data-keyboard`: what is not about typing then steps aside.
 */
export function KeyboardRoom() {
  useEffect(() => {
    const view = window.visualViewport;
    if (!view) return;
    const root = document.documentElement;
    let [width, tallest] = [innerWidth, view.height];
    const look = () => {
      if (innerWidth !== width) [width, tallest] = [innerWidth, view.height];
      tallest = Math.max(tallest, view.height);
      // Who zooms in sees less of the page too, and no keyboard.
      const covered = view.scale > 1.05 ? 0 : innerHeight - view.height - view.offsetTop;
      const field = document.activeElement;
      const typing = field?.matches(fields) ?? false;
      root.style.setProperty('--keyboard', `${typing ? Math.max(0, Math.round(covered)) : 0}px`);
      const open = typing && view.scale <= 1.05 && view.height < tallest * 0.8;
      if (open && !root.hasAttribute('data-keyboard'))
        requestAnimationFrame(() => field?.scrollIntoView({ block: 'nearest' }));
      root.toggleAttribute('data-keyboard', open);
    };
    for (const event of ['resize', 'scroll'] as const) view.addEventListener(event, look);
    for (const event of ['focusin', 'focusout'] as const) addEventListener(event, look);
    look();
    return () => {
      for (const event of ['resize', 'scroll'] as const) view.removeEventListener(event, look);
      for (const event of ['focusin', 'focusout'] as const) removeEventListener(event, look);
    };
  }, []);
  return null;
}
