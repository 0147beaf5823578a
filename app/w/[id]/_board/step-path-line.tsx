'use client';

import { useTranslations } from 'next-intl';
import { type StepId, stepIds } from '../../../../lib/workshop/kernel.ts';
import { StepPath } from '../../../_ui/step-path.tsx';
import { useWorkshop } from '../_room/use-room.tsx';

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
  const here = step === null ? -1 : stepIds.indexOf(step);
  const furthest = reached === null ? -1 : stepIds.indexOf(reached);
  const steps = stepIds.map((id, index) => ({
    id,
    name: t(`steps.${id}`),
    phase:
      index === here
        ? ('here' as const)
        : index <= furthest
          ? ('done' as const)
          : ('next' as const),
    onSelect: index <= furthest ? () => look(id) : undefined,
  }));
  return (
    <StepPath
      label={t('path')}
      steps={steps}
      viewing={shown !== step ? (shown ?? undefined) : undefined}
    />
  );
}
