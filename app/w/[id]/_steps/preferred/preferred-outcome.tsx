'use client';

import { useTranslations } from 'next-intl';
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
  const closed = state.preferred.rounds.rows.filter((round) => round.state === 'closed');
  const round = closed.findLast((one) => one.options.length > 2) ?? closed.at(-1);
  if (!round) return <p className="second">{t('nothing')}</p>;
  const table = resultTable(round, state.session.parties.rows);
  const numbers = new Map(
    table.rows.filter((row) => row.option !== zeroOption).map((row, i) => [row.option, i + 1]),
  );
  const live = standing(state).live.filter(({ option }) => option !== zeroOption);
  return (
    <div className="grid gap-4">
      <ResultTable round={round} table={table} numbers={numbers} heads />
      <p>
        <b>{t('on', { count: live.length })}</b>{' '}
        {live.map(({ option }) => titleOf(option)).join(' · ')}
      </p>
    </div>
  );
}
