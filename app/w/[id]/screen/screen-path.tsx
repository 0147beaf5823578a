'use client';

import { useTranslations } from 'next-intl';
import { stepIds } from '../../../../lib/workshop/kernel.ts';
import { StepPath } from '../../../_ui/step-path.tsx';
import { useWorkshop } from '../_room/use-room.tsx';

/** The six steps along the top; on the wall there is nothing to press. */
export function ScreenPath() {
  const t = useTranslations('board');
  const { step, reached, closedAt } = useWorkshop().session;
  const here = step === null || closedAt !== null ? -1 : stepIds.indexOf(step);
  const furthest = reached === null ? -1 : stepIds.indexOf(reached);
  return (
    <StepPath
      label={t('path')}
      steps={stepIds.map((id, index) => ({
        id,
        name: t(`steps.${id}`),
        phase: index === here ? 'here' : index <= furthest ? 'done' : 'next',
      }))}
    />
  );
}
