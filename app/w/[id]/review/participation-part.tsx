'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { participationOf } from '../../../../lib/report/participation.ts';
import { PartyName } from '../../../_ui/party-name.tsx';
import { Section } from '../../../_ui/section.tsx';
import { useReview } from './use-review.tsx';

/** Who took part, per party, as far as this viewer may know. The line is an equal share. */
export function ParticipationPart() {
  const t = useTranslations('review.part');
  const { final, words } = useReview();
  const { parties, evenness, unattributed } = useMemo(() => participationOf(final), [final]);
  const total = (row: (typeof parties)[number]) => row.cards + row.replies + row.changes;
  const sum = parties.reduce((all, row) => all + total(row), 0);
  if (evenness === null) return null;
  // The track is as long as twice an equal share, or the largest share where that is more.
  const equal = sum / parties.length;
  const most = Math.max(equal * 1.6, ...parties.map(total));
  const evenly = evenness >= 0.9 ? 'even' : evenness >= 0.75 ? 'some' : 'few';
  return (
    <Section title={t('title')}>
      <table className="took-part">
        <caption className="vh">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{t('party')}</span>
            </th>
            <td />
            <th scope="col" className="n">
              {t('cards')}
            </th>
            <th scope="col" className="n">
              {t('replies')}
            </th>
          </tr>
        </thead>
        <tbody>
          {parties.map((row) => {
            const party = final.session.parties.get(row.party);
            if (!party) return null;
            const name = party.short ?? party.name;
            return (
              <tr key={row.party}>
                <th scope="row">
                  <PartyName mark={party.mark} ink>
                    {name}
                  </PartyName>
                </th>
                <td>
                  <div className={`share p${party.mark}`} aria-hidden="true">
                    <i style={{ width: `${(total(row) / most) * 100}%` }} />
                    <b style={{ left: `${(equal / most) * 100}%` }} />
                  </div>
                </td>
                <td className="n">{row.cards}</td>
                <td className="n">{row.replies + row.changes}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="label">
        {t('line')}{' '}
        {t(`evenness.${evenly}`, { index: words.number(Math.round(evenness * 100) / 100) })}{' '}
        {unattributed > 0 && t('unattributed', { count: unattributed })}
      </p>
    </Section>
  );
}
