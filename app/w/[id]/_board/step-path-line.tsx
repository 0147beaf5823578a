'use client';

import { useTranslations } from 'next-intl';
import type { StepId } from '../../../../lib/workshop/kernel.ts';
import { StepPath } from '../../../_ui/step-path.tsx';
import { useWorkshop } from '../_room/use-room.tsx';
import { pathSteps } from './path-steps.ts';

/** The six steps along the top. What was reached can be looked at again; the group stays where it is. */
export function StepPathLine({
  shown,
  look,
}: {
  shown: StepId | null;
  look: (step: StepId) => void;
}) {
  const t = useTranslations('board');
  const { step, reached } = useWorkshop().session;
  const steps = pathSteps(step, reached).map(({ open, ...one }) => ({
    ...one,
    name: t(`steps.${one.id}`),
    onSelect: open ? () => look(one.id) : undefined,
  }));
  return (
    <StepPath
      label={t('path')}
      steps={steps}
      viewing={shown !== step ? (shown ?? undefined) : undefined}
    />
  );
}
