'use client';

import { useMemo } from 'react';
import { type Fate, fateOf } from '../../../../lib/facilitation/fate.ts';
import type { Spotlight } from '../../../../lib/facilitation/slice.ts';
import { useRoom, useWorkshop } from '../_room/use-room.tsx';

/** What a facilitator brought into view, and what became of it. `lit` is what stands there now: what it was merged into, or itself. */
export function useLit(): {
  readonly brought: Spotlight | null;
  readonly lit: Spotlight | null;
  readonly became: Fate['became'];
} {
  const room = useRoom();
  const all = useWorkshop();
  const brought = room.live ? all.facilitation.spotlight : null;
  const { became, of } = brought ? fateOf(all, brought) : { became: 'there' as const, of: '' };
  const lit = useMemo(() => brought && { ...brought, of }, [brought, of]);
  return { brought, lit, became };
}
