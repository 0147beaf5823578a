'use client';

import { useTranslations } from 'next-intl';
import type { StepId } from '../../../../lib/workshop/kernel.ts';
import { Button } from '../../../_ui/button.tsx';
import { Popover } from '../../../_ui/popover.tsx';
import { useWorkshop } from '../_room/use-room.tsx';
import { useStepWords } from './use-step-words.ts';
import './onboarding.css';

const parts = ['purpose', 'act', 'out', 'others'] as const;

/** What a step is for, opened by who wants to know. What others see depends on the anonymity agreed on for the step. */
export function WhyStep({ step }: { step: StepId }) {
  const t = useTranslations('board.why');
  const words = useStepWords(step);
  const level = useWorkshop().session.anonymity[step];
  return (
    <Popover
      title={t('open')}
      trigger={
        <Button tone="bare" small className="-mx-2">
          {t('open')}
        </Button>
      }
    >
      <dl className="why">
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(part)}</dt>
            <dd>{words(`why.${part}`, { level })}</dd>
          </div>
        ))}
      </dl>
    </Popover>
  );
}
