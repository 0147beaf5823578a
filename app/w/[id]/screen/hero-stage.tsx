'use client';

import type { StepId } from '../../../../lib/workshop/kernel.ts';
import { assignmentOf } from '../../../../lib/workshop/modules.ts';
import { useStepWords } from '../_board/use-step-words.ts';
import { useWorkshop } from '../_room/use-room.tsx';

/** The assignment across the wall: what is so in bold, what is asked in light, and the ground rule. */
export function HeroStage({ step }: { step: StepId }) {
  const key = assignmentOf(useWorkshop(), step);
  const words = useStepWords(step);
  const rule = words(`task.${key}.rule`);
  return (
    <div className="hero-ask">
      <h1>
        {words(`task.${key}.bold`)} <em>{words(`task.${key}.light`)}</em>
      </h1>
      {rule && <p>{rule}</p>}
    </div>
  );
}
