'use client';

import { useTranslations } from 'next-intl';
import type { StepId } from '../../../../lib/workshop/kernel.ts';
import type { Standing } from '../../../../lib/workshop/lead.ts';
import { useStepWords } from './use-step-words.ts';

/** A checklist item in words, with how many are still missing (as far as that is known) and why it was passed over, when it was. */
export function ChecklistWords({ step, item }: { step: StepId; item: Standing }) {
  const words = useStepWords(step);
  const board = useTranslations('board.move');
  const values = {
    missing: item.missing?.length ?? 0,
    count: item.count ?? 0,
    known: item.unknown && !item.done ? 'no' : 'yes',
  };
  return (
    <>
      {words(`checklist.${item.id}`, values)}
      {!item.done && item.waived !== null && <> ({board('waived', { reason: item.waived })})</>}
    </>
  );
}
