'use client';

import { createContext, useContext } from 'react';
import type { StepId } from '../../../../lib/workshop/kernel.ts';
import { useWorkshop } from '../_room/use-room.tsx';

export type ShownStep = {
  /** The step on this screen: the group's, or one that its viewer looks at. */
  readonly shown: StepId | null;
  readonly look: (step: StepId) => void;
  /** Back to where the group is. */
  readonly goAlong: () => void;
};

export const ShownStepContext = createContext<ShownStep | null>(null);

const stay = () => {};

/** Which step this screen shows, and how to show another. Where nothing can be shown but one step, that is the group's. */
export function useShown(): ShownStep {
  const { step } = useWorkshop().session;
  return useContext(ShownStepContext) ?? { shown: step, look: stay, goAlong: stay };
}
