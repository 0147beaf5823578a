'use client';

import { useTranslations } from 'next-intl';
import type { StepId } from '../../../../lib/workshop/kernel.ts';
import { assignmentOf } from '../../../../lib/workshop/modules.ts';
import { useStepWords } from '../_board/use-step-words.ts';
import { useWorkshop } from '../_room/use-room.tsx';
import { useBroadcast } from './use-broadcast.ts';

/** What is asked now, on yellow: what the facilitator says to all, or nudges, while there is such a thing. `quiet` when the assignment stands large beside it. */
export function Ask({ step, quiet }: { step: StepId; quiet: boolean }) {
  const nudges = useTranslations('options.prompt.kinds');
  const state = useWorkshop();
  const broadcast = useBroadcast();
  const words = useStepWords(step);
  const prompt = step === 'options' ? state.options.prompt : null;
  const nudge = prompt && (prompt.kind === 'own' ? prompt.text : nudges(prompt.kind));
  const ask = broadcast ?? nudge ?? (quiet ? '' : words(`task.${assignmentOf(state, step)}.light`));
  return ask ? <p className="ask">{ask}</p> : null;
}
