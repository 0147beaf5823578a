'use client';

import type { ReactNode } from 'react';
import type { StepId } from '../../../../lib/workshop/kernel.ts';
import { assignmentOf } from '../../../../lib/workshop/modules.ts';
import { Task } from '../../../_ui/task.tsx';
import { useWorkshop } from '../_room/use-room.tsx';
import { useStepWords } from './use-step-words.ts';

/** What everyone is asked now in a step, with its ground rule under it. */
export function Assignment({ step, children }: { step: StepId; children?: ReactNode }) {
  return (
    <AssignmentWords step={step} task={assignmentOf(useWorkshop(), step)}>
      {children}
    </AssignmentWords>
  );
}

/** The same, by the key of the assignment. */
export function AssignmentWords({
  step,
  task,
  children,
}: {
  step: StepId;
  task: string;
  children?: ReactNode;
}) {
  const words = useStepWords(step);
  const rule = words(`task.${task}.rule`);
  return (
    <>
      <Task so={words(`task.${task}.bold`)} asked={words(`task.${task}.light`)}>
        {children}
      </Task>
      {rule && <p className="second small px-4 pb-3 md:px-8">{rule}</p>}
    </>
  );
}
