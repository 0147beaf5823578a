'use client';

import { useTranslations } from 'next-intl';
import { whereWeAre } from '../../../../../lib/steps/improve/where.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Menu } from '../../../../_ui/menu.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';

/** No more rounds than this may be agreed on. */
const most = 12;

/** Which round this is, of how many; the facilitator agrees on another number, and closes the talk about the last one. */
export function RoundLine() {
  const t = useTranslations('improve');
  const all = useWorkshop();
  const can = useCan();
  const act = useAct();
  const { round, roundsDone, version, asking } = whereWeAre(all);
  const { maxRounds, outcome } = all.improve;
  const closable =
    can('improve/close-round') && round?.state === 'revealed' && !outcome && asking.length === 0;
  const least = Math.max(1, roundsDone);
  const choices = Array.from({ length: most - least + 1 }, (_, i) => least + i).slice(0, 6);
  return (
    <div className="round-line">
      <p className="second small">
        {t('round', { round: least, of: maxRounds, name: version?.name ?? '' })}
        {round?.state === 'silent' &&
          ` · ${t('waiting', { given: round.given, of: round.parties.length })}`}
        {round?.state === 'closed' && !outcome && ` · ${t('talkClosed')}`}
      </p>
      {can('improve/set-rounds') && !outcome && (
        <Menu
          align="start"
          trigger={
            <Button small flush tone="bare">
              {t('rounds.open')}
            </Button>
          }
          groups={[
            {
              id: 'rounds',
              heading: t('rounds.title'),
              items: choices.map((rounds) => ({
                id: String(rounds),
                label: t('rounds.count', { rounds }),
                checked: rounds === maxRounds,
                onSelect: () => void act('improve/set-rounds', { rounds }),
              })),
            },
          ]}
        />
      )}
      {closable && (
        <Button small tone="bare" onClick={() => void act('improve/close-round', {})}>
          {t('closeTalk')}
        </Button>
      )}
    </div>
  );
}
