'use client';

import { useEffect, useRef, useState } from 'react';
import type { StepId } from '../../../../lib/workshop/kernel.ts';
import { isWriting } from './is-writing.ts';

/**
 * The step on this screen. It goes along with the group, unless the viewer looks back at another step or is writing;
 * `goAlong` returns to the group.
 */
export function useShownStep(group: StepId | null) {
  const [chosen, choose] = useState<StepId | null>(null);
  const before = useRef(group);
  useEffect(() => {
    if (before.current === group) return;
    choose(isWriting() ? before.current : null);
    before.current = group;
  }, [group]);
  return { shown: chosen ?? group, look: choose, goAlong: () => choose(null) } as const;
}
