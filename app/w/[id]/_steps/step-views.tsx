'use client';

import dynamic from 'next/dynamic';
import type { ComponentType } from 'react';
import type { StepId } from '../../../../lib/workshop/kernel.ts';

/** The working view of each step; loaded when the step is first shown, so that joining stays light. */
export const stepViews: Readonly<Record<StepId, ComponentType>> = {
  broaden: dynamic(() => import('./broaden/broaden-view.tsx').then((m) => m.BroadenView)),
  options: dynamic(() => import('./options/options-view.tsx').then((m) => m.OptionsView)),
  preferred: dynamic(() => import('./preferred/preferred-view.tsx').then((m) => m.PreferredView)),
  packages: dynamic(() => import('./packages/packages-view.tsx').then((m) => m.PackagesView)),
  improve: dynamic(() => import('./improve/improve-view.tsx').then((m) => m.ImproveView)),
  phase: dynamic(() => import('./phase/phase-view.tsx').then((m) => m.PhaseView)),
};

/** What came out of each step, read-only, for the review. */
export const stepOutcomes: Readonly<Record<StepId, ComponentType>> = {
  broaden: dynamic(() => import('./broaden/broaden-outcome.tsx').then((m) => m.BroadenOutcome)),
  options: dynamic(() => import('./options/options-outcome.tsx').then((m) => m.OptionsOutcome)),
  preferred: dynamic(() =>
    import('./preferred/preferred-outcome.tsx').then((m) => m.PreferredOutcome),
  ),
  packages: dynamic(() => import('./packages/packages-outcome.tsx').then((m) => m.PackagesOutcome)),
  improve: dynamic(() => import('./improve/improve-outcome.tsx').then((m) => m.ImproveOutcome)),
  phase: dynamic(() => import('./phase/phase-outcome.tsx').then((m) => m.PhaseOutcome)),
};
