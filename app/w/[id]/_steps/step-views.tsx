'use client';

import dynamic from 'next/dynamic';
import type { ComponentType } from 'react';
import type { StepId } from '../../../../lib/workshop/kernel.ts';

const views: Readonly<Record<StepId, () => Promise<ComponentType>>> = {
  broaden: () => import('./broaden/broaden-view.tsx').then((m) => m.BroadenView),
  options: () => import('./options/options-view.tsx').then((m) => m.OptionsView),
  preferred: () => import('./preferred/preferred-view.tsx').then((m) => m.PreferredView),
  packages: () => import('./packages/packages-view.tsx').then((m) => m.PackagesView),
  improve: () => import('./improve/improve-view.tsx').then((m) => m.ImproveView),
  phase: () => import('./phase/phase-view.tsx').then((m) => m.PhaseView),
};

/** Begins to load a step's view, before it is shown. */
export const loadStepView = (step: StepId) => views[step]();

/** The working view of each step; loaded when the step is first shown, so that joining stays light. */
export const stepViews: Readonly<Record<StepId, ComponentType>> = {
  broaden: dynamic(views.broaden),
  options: dynamic(views.options),
  preferred: dynamic(views.preferred),
  packages: dynamic(views.packages),
  improve: dynamic(views.improve),
  phase: dynamic(views.phase),
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
