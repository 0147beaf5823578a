'use client';

import dynamic from 'next/dynamic';
import type { ComponentType } from 'react';
import type { StepId } from '../../../../lib/workshop/kernel.ts';
import { stepOutcomes } from '../_steps/step-views.tsx';

/** What came out of each step, for ten metres: as in the review, but for what is too wide or too small there. */
export const wallOutcomes: Readonly<Record<StepId, ComponentType>> = {
  ...stepOutcomes,
  preferred: dynamic(() => import('./preferred-on-wall.tsx').then((m) => m.PreferredOnWall)),
  packages: dynamic(() => import('./packages-on-wall.tsx').then((m) => m.PackagesOnWall)),
};
