'use client';

import { useTranslations } from 'next-intl';
import { type StepId, stepIds } from '../../../../lib/workshop/kernel.ts';
import { Banner } from '../../../_ui/banner.tsx';
import { Button } from '../../../_ui/button.tsx';
import { useAct } from '../_room/use-act.ts';
import { useCan } from '../_room/use-room.tsx';

/** Shown while I look at another step than the group: the way back, and for the facilitator the way to bring everyone. */
export function LookingBanner({
  shown,
  group,
  goAlong,
}: {
  shown: StepId;
  group: StepId;
  goAlong: () => void;
}) {
  const t = useTranslations('board.looking');
  const steps = useTranslations('board.steps');
  const act = useAct();
  const can = useCan();
  const bring = () => act('session/move', { step: shown, waivers: [] });
  return (
    <div className="px-4 pt-2 md:px-8">
      <Banner
        title={t('title', { number: stepIds.indexOf(shown) + 1, step: steps(shown) })}
        action={
          <span className="flex flex-wrap gap-2">
            <Button small tone="ink" onClick={goAlong}>
              {t('back')}
            </Button>
            {can('session/move') && stepIds.indexOf(shown) < stepIds.indexOf(group) && (
              <Button small onClick={() => void bring()}>
                {t('bring')}
              </Button>
            )}
          </span>
        }
      >
        {t('body', { current: stepIds.indexOf(group) + 1 })}
      </Banner>
    </div>
  );
}
