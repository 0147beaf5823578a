'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { mainRound, ranksOf } from '../../../../lib/steps/preferred/ranks.ts';
import { resultTable } from '../../../../lib/steps/preferred/result-rows.ts';
import { zeroOption } from '../../../../lib/workshop/standing.ts';
import { useWorkshop } from '../_room/use-room.tsx';
import { Plane } from '../_steps/preferred/plane.tsx';
import { PreferredOutcome } from '../_steps/preferred/preferred-outcome.tsx';

/** The vote party by party, and then its picture: how much acceptance, and how far the parties are apart. Its words stand beside it, large. */
export function PreferredOnWall() {
  const t = useTranslations('preferred.results.plane');
  const format = useFormatter();
  const { preferred, session } = useWorkshop();
  const round = mainRound(preferred.rounds.rows);
  const measured = round?.method === 'resistance' || round?.method === 'score';
  const { rows } = round ? resultTable(round, session.parties.rows) : { rows: [] };
  const zero = rows.find((row) => row.option === zeroOption);
  return (
    <>
      <PreferredOutcome />
      {round && measured && (
        <figure className="plane on-wall" data-together>
          <h3>{t('title')}</h3>
          <Plane rows={rows} ranks={ranksOf(rows)} method={round.method} />
          <ul>
            <li>
              <b>→</b>
              {t(round.method === 'resistance' ? 'acceptance' : 'score')}
            </li>
            <li>
              <b>↑</b>
              {t('spread')}
            </li>
            {zero?.total != null && (
              <li>
                <b>□</b>
                {t('zero', { total: format.number(zero.total, { maximumFractionDigits: 0 }) })}
              </li>
            )}
            <li>
              <i />
              {t('agreed')}
            </li>
          </ul>
        </figure>
      )}
    </>
  );
}
