'use client';

import { useTranslations } from 'next-intl';
import { resultTable } from '../../../../lib/steps/preferred/result-rows.ts';
import { zeroOption } from '../../../../lib/workshop/standing.ts';
import { useWorkshop } from '../_room/use-room.tsx';
import { Plane } from '../_steps/preferred/plane.tsx';
import { PreferredOutcome } from '../_steps/preferred/preferred-outcome.tsx';

/** The vote party by party, and then its picture: how much acceptance, and how far the parties are apart. */
export function PreferredOnWall() {
  const t = useTranslations('preferred.results.plane');
  const { preferred, session } = useWorkshop();
  const closed = preferred.rounds.rows.filter((round) => round.state === 'closed');
  const round = closed.findLast((one) => one.options.length > 2) ?? closed.at(-1);
  const measured = round?.method === 'resistance' || round?.method === 'score';
  const { rows } = round ? resultTable(round, session.parties.rows) : { rows: [] };
  const numbers = new Map(
    rows.filter((row) => row.option !== zeroOption).map((row, i) => [row.option, i + 1]),
  );
  return (
    <>
      <PreferredOutcome />
      {round && measured && (
        <figure className="plane on-wall">
          <h3>{t('title')}</h3>
          <Plane rows={rows} numbers={numbers} method={round.method} />
        </figure>
      )}
    </>
  );
}
