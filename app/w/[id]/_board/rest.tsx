'use client';

import { useEffect } from 'react';
import { fetchRest } from '../../../_ui/lazily.ts';

/** Safari has no sign of rest; then a while after the last part will do. */
const rest = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve());
    else setTimeout(resolve, 500);
  });

/** Once the board stands, the rest of it comes in, so that a next step opens at once, also for who is offline by then. */
export function Rest() {
  useEffect(() => {
    let shown = true;
    void fetchRest(() => shown, rest).then(() => shown && performance.mark('board at rest'));
    return () => {
      shown = false;
    };
  }, []);
  return null;
}
