'use client';

import { useTranslations } from 'next-intl';
import { mainRound, ranksOf } from '../../../../../lib/steps/preferred/ranks.ts';
import { resultTable } from '../../../../../lib/steps/preferred/result-rows.ts';
import { standing, zeroOption } from '../../../../../lib/workshop/standing.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { ResultTable } from './result-table.tsx';
import { useOptionTitle } from './use-option-title.ts';
import './preferred.css';

/** What came out of step 3: the vote per party, and what went on to the packages. */
export function PreferredOutcome() {
  const t = useTranslations('preferred.outcome');
  const state = useWorkshop();
  const titleOf = useOptionTitle();
  const round = mainRound(state.preferred.rounds.rows);
  if (!round) return <p className="second">{t('nothing')}</p>;
  const table = resultTable(round, state.session.parties.rows);
  const live = standing(state).live.filter(({ option }) => option !== zeroOption);
  return (
    <div className="grid gap-4">
      <ResultTable round={round} table={table} ranks={ranksOf(table.rows)} heads />
      <p>
        <b>{t('on', { count: live.length })}</b>{' '}
        {live.map(({ option }) => titleOf(option)).join(' · ')}
      </p>
    </div>
  );
}
