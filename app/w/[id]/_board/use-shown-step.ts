'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { StepId } from '../../../../lib/workshop/kernel.ts';
import type { ShownStep } from '../_facilitation/shown-step.ts';
import { isWriting } from './is-writing.ts';

/**
 * The step on this screen. It goes along with the group, unless the viewer looks back at another step or is writing;
 * `goAlong` returns to the group.
 */
export function useShownStep(group: StepId | null): ShownStep {
  const [chosen, choose] = useState<StepId | null>(null);
  const before = useRef(group);
  useEffect(() => {
    if (before.current === group) return;
    choose(isWriting() ? before.current : null);
    before.current = group;
  }, [group]);
  const goAlong = useCallback(() => choose(null), []);
  const shown = chosen ?? group;
  return useMemo(() => ({ shown, look: choose, goAlong }), [shown, goAlong]);
}
