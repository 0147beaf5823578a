'use client';

import { useTranslations } from 'next-intl';
import { roadmapHolds } from '../../../../../lib/steps/phase/plan.ts';
import { Button } from '../../../../_ui/button.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';

/** Lets the proposal take the place of the dates that are there; one undo brings them back. */
export function TakeSchedule() {
  const t = useTranslations('phase.proposal');
  const all = useWorkshop();
  const can = useCan();
  const act = useAct();
  if (roadmapHolds(all)) return <p className="mt-2">{t('accepted')}</p>;
  if (!can('phase/take-schedule')) return null;
  return (
    <p className="acts mt-3">
      <Button small onClick={() => void act('phase/take-schedule', {})}>
        {t('take')}
      </Button>
    </p>
  );
}
