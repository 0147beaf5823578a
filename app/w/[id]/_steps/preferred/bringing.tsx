'use client';

import { useTranslations } from 'next-intl';
import { byRank, mainRound, ranksOf } from '../../../../../lib/steps/preferred/ranks.ts';
import { resultTable } from '../../../../../lib/steps/preferred/result-rows.ts';
import { standing, zeroOption } from '../../../../../lib/workshop/standing.ts';
import { Section } from '../../../../_ui/section.tsx';
import { useWorkshop } from '../../_room/use-room.tsx';
import { BringsLine } from './brings-line.tsx';
import './preferred.css';

/** Per option that goes on: who brings what, whose interest it goes against, and how that is made good. */
export function Bringing() {
  const t = useTranslations('preferred.bring');
  const state = useWorkshop();
  const round = mainRound(state.preferred.rounds.rows);
  const ranks = ranksOf(round ? resultTable(round, state.session.parties.rows).rows : []);
  const rows = byRank(
    standing(state).live.filter(({ option }) => option !== zeroOption),
    ranks,
  );
  return (
    <Section title={t('title')} lead={t('lead')}>
      <div id="preferred-bringing" tabIndex={-1}>
        <ul className="brings mt-3">
          {rows.length > 0 && (
            <li className="head" aria-hidden="true">
              <span />
              <span className="label">{t('contributions')}</span>
              <span className="label">{t('harms')}</span>
            </li>
          )}
          {rows.map(({ option }) => (
            <BringsLine key={option} option={option} />
          ))}
        </ul>
        {rows.length === 0 && <p className="second mt-2">{t('none')}</p>}
      </div>
    </Section>
  );
}
