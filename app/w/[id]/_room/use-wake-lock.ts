'use client';

import { useEffect } from 'react';

/**
 * Keeps the screen from going dark while `on`: someone thinks, and the phone must not take that for absence. A browser lets go of it when
 * the page is hidden, so it is asked for again on coming back. Where there is no such thing (plain http, a low battery) nothing changes.
 */
export function useWakeLock(on: boolean): void {
  useEffect(() => {
    if (!on || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const hold = async () => {
      if (document.visibilityState !== 'visible' || (lock && !lock.released)) return;
      try {
        const given = await navigator.wakeLock.request('screen');
        if (over) await given.release();
        else lock = given;
      } catch {
        // The device decides.
      }
    };
    const seen = () => void hold();
    document.addEventListener('visibilitychange', seen);
    void hold();
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', seen);
      void lock?.release();
    };
  }, [on]);
}
