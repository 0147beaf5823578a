'use client';

import type { StepId } from '../../../../lib/workshop/kernel.ts';
import { assignmentOf } from '../../../../lib/workshop/modules.ts';
import { useStepWords } from '../_board/use-step-words.ts';
import { useWorkshop } from '../_room/use-room.tsx';
import { Flow } from './flow.tsx';
import { wallOutcomes } from './wall-outcomes.ts';

/** What came out of a step so far, in type for ten metres, page by page. */
export function OutcomeStage({ step }: { step: StepId }) {
  const state = useWorkshop();
  const words = useStepWords(step);
  const Outcome = wallOutcomes[step];
  return (
    <Flow topic={step} title={words(`task.${assignmentOf(state, step)}.bold`)}>
      <Outcome />
    </Flow>
  );
}
