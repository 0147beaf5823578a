'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import type { ComponentType } from 'react';
import type { StepId } from '../../../../lib/workshop/kernel.ts';
import { apart } from '../../../_ui/apart.tsx';
import { lazily } from '../../../_ui/lazily.ts';
import { Skeleton } from '../../../_ui/skeleton.tsx';

const views = {
  broaden: lazily<ComponentType>(() =>
    import('./broaden/broaden-view.tsx').then((m) => m.BroadenView),
  ),
  options: lazily<ComponentType>(() =>
    import('./options/options-view.tsx').then((m) => m.OptionsView),
  ),
  preferred: lazily<ComponentType>(() =>
    import('./preferred/preferred-view.tsx').then((m) => m.PreferredView),
  ),
  packages: lazily<ComponentType>(() =>
    import('./packages/packages-view.tsx').then((m) => m.PackagesView),
  ),
  improve: lazily<ComponentType>(() =>
    import('./improve/improve-view.tsx').then((m) => m.ImproveView),
  ),
  phase: lazily<ComponentType>(() => import('./phase/phase-view.tsx').then((m) => m.PhaseView)),
};

function Coming() {
  const t = useTranslations('board');
  return <Skeleton count={6} label={t('loading')} />;
}
const coming = { coming: Coming };

/** The working view of each step: fetched when the step is first shown, and for all steps when the board is at rest. */
export const stepViews: Readonly<Record<StepId, ComponentType>> = {
  broaden: apart(views.broaden, coming),
  options: apart(views.options, coming),
  preferred: apart(views.preferred, coming),
  packages: apart(views.packages, coming),
  improve: apart(views.improve, coming),
  phase: apart(views.phase, coming),
};

/** Takes in the view of a step, and shows nothing yet. */
const taken = (step: StepId) => (view: ComponentType) => {
  views[step].give(view);
  return () => null;
};

/** With it in a page, the view of that step sets out together with the page's own scripts. */
export const stepAhead: Readonly<Record<StepId, ComponentType>> = {
  broaden: dynamic(() =>
    import('./broaden/broaden-view.tsx').then((m) => m.BroadenView).then(taken('broaden')),
  ),
  options: dynamic(() =>
    import('./options/options-view.tsx').then((m) => m.OptionsView).then(taken('options')),
  ),
  preferred: dynamic(() =>
    import('./preferred/preferred-view.tsx').then((m) => m.PreferredView).then(taken('preferred')),
  ),
  packages: dynamic(() =>
    import('./packages/packages-view.tsx').then((m) => m.PackagesView).then(taken('packages')),
  ),
  improve: dynamic(() =>
    import('./improve/improve-view.tsx').then((m) => m.ImproveView).then(taken('improve')),
  ),
  phase: dynamic(() =>
    import('./phase/phase-view.tsx').then((m) => m.PhaseView).then(taken('phase')),
  ),
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
