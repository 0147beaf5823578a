'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { stepIds } from '../../../../lib/workshop/kernel.ts';
import { RoomProvider } from '../_room/use-room.tsx';
import { stepOutcomes } from '../_steps/step-views.tsx';
import { InterestFates } from './interest-fates.tsx';
import { momentRoom } from './moment-room.ts';
import { ParkedOutcome } from './parked-outcome.tsx';
import { useReview } from './use-review.tsx';

/** What came out of each step that was reached, as it stands now. */
export function StepOutcomes() {
  const t = useTranslations('review.steps');
  const { final, log, words } = useReview();
  const room = useMemo(
    () => momentRoom(log.workshop, final, log.viewer, log.entries.at(-1)?.at ?? 0),
    [final, log],
  );
  const { reached } = final.session;
  if (reached === null) return <p className="second">{t('none')}</p>;
  const done = stepIds.slice(0, stepIds.indexOf(reached) + 1);
  return (
    <RoomProvider room={room}>
      <div className="outcomes">
        {done.map((step, i) => {
          const Outcome = stepOutcomes[step];
          return (
            <section
              key={step}
              className="sec"
              id={`step-${step}`}
              aria-labelledby={`step-${step}-title`}
            >
              <h2 id={`step-${step}-title`}>
                {i + 1} {words.t(`step.${step}`)}
              </h2>
              <Outcome />
              {step === 'broaden' && <InterestFates />}
            </section>
          );
        })}
        <ParkedOutcome />
      </div>
    </RoomProvider>
  );
}
