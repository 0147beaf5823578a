'use client';

import { useTranslations } from 'next-intl';
import type { Round } from '../../../../../lib/steps/preferred/slice.ts';
import { roundOrder } from '../../../../../lib/workshop/standing.ts';
import { Button } from '../../../../_ui/button.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { useOptionTitle } from './use-option-title.ts';

/** The announced rule for ties, and, where the figures leave one, the facilitator's choice or the lot. */
export function Ties({ round }: { round: Round }) {
  const t = useTranslations('preferred.ties');
  const titleOf = useOptionTitle();
  const can = useCan();
  const act = useAct();
  const parties = useWorkshop().session.parties.rows;
  const tied = roundOrder(round, parties).filter((group) => group.length > 1);
  return (
    <div id="preferred-ties" className="mt-3">
      <p className="label">{t('rule')}</p>
      {tied.map((group) => (
        <div key={group.join()} className="mt-2">
          <p className="small">{t('open', { options: group.map(titleOf).join(' · ') })}</p>
          {can('preferred/decide-tie') && (
            <div className="mt-1 flex flex-wrap gap-2">
              {group.map((option) => (
                <Button
                  key={option}
                  small
                  onClick={() =>
                    void act('preferred/decide-tie', {
                      round: round.id,
                      order: [option, ...group.filter((o) => o !== option)],
                    })
                  }
                >
                  {t('first', { option: titleOf(option) })}
                </Button>
              ))}
              <Button
                small
                tone="bare"
                onClick={() => void act('preferred/draw-lot', { round: round.id })}
              >
                {t('lot')}
              </Button>
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
