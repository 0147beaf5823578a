'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { StepId } from '../../../../lib/workshop/kernel.ts';
import { assignmentOf } from '../../../../lib/workshop/modules.ts';
import { Task } from '../../../_ui/task.tsx';
import { useRoom, useWorkshop } from '../_room/use-room.tsx';
import { HintLine } from './hint-line.tsx';
import { StorageLine } from './storage-line.tsx';
import { useStepWords } from './use-step-words.ts';
import { WhyStep } from './why-step.tsx';

/** What everyone is asked now in a step, with its ground rule under it and, for who asks, why. */
export function Assignment({ step, children }: { step: StepId; children?: ReactNode }) {
  const state = useWorkshop();
  const { live } = useRoom();
  const task = assignmentOf(state, step);
  return (
    <>
      <AssignmentWords step={step} task={task} why={<WhyStep step={step} />}>
        {children}
      </AssignmentWords>
      {live && <StorageLine />}
      {state.session.step === step && <HintLine moment={`${step}.${task}`} />}
    </>
  );
}

/** The same, by the key of the assignment; without a workshop yet, the place of `why` is kept free. */
export function AssignmentWords({
  step,
  task,
  why,
  children,
}: {
  step: StepId;
  task: string;
  why?: ReactNode;
  children?: ReactNode;
}) {
  const t = useTranslations('board.why');
  const words = useStepWords(step);
  return (
    <Task
      so={words(`task.${task}.bold`)}
      asked={words(`task.${task}.light`)}
      rule={
        <>
          {words(`task.${task}.rule`)}{' '}
          {why ?? (
            <span className="btn bare small -mx-2 invisible" aria-hidden="true">
              {t('open')}
            </span>
          )}
        </>
      }
    >
      {children}
    </Task>
  );
}
