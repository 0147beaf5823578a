'use client';

import { useTranslations } from 'next-intl';
import type { Next, StepId } from '../../../../lib/workshop/kernel.ts';
import type { Lead } from '../../../../lib/workshop/lead.ts';
import { useWorkshop } from '../_room/use-room.tsx';
import { useStepWords } from './use-step-words.ts';

/** The next thing as a sentence: a step's own, or one of the frame's. */
export function LeadWords({ lead }: { lead: Lead }) {
  const t = useTranslations('board.lead');
  const { people } = useWorkshop().session;
  if (lead.kind === 'step') return <NextWords step={lead.step} next={lead.next} part="say" />;
  const count = people.rows.filter(
    (person) => person.role === 'participant' && !person.gone,
  ).length;
  return t(`${lead.kind}.say`, { count, open: lead.kind === 'move' ? lead.open : 0 });
}

export function NextWords({ step, next, part }: { step: StepId; next: Next; part: 'say' | 'do' }) {
  return useStepWords(step)(`next.${next.id}.${part}`, next.params);
}
