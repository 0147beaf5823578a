'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { Ranks } from '../../../../../lib/steps/preferred/ranks.ts';
import type { ResultTable as Table } from '../../../../../lib/steps/preferred/result-rows.ts';
import type { Round } from '../../../../../lib/steps/preferred/slice.ts';
import { zeroOption } from '../../../../../lib/workshop/standing.ts';
import { classNames } from '../../../../_ui/class-names.ts';
import { heatLevel } from '../../../../_ui/heat-level.ts';
import { PartyName } from '../../../../_ui/party-name.tsx';
import { Shape } from '../../../../_ui/shape.tsx';
import { Tag } from '../../../../_ui/tag.tsx';
import { useWorkshop } from '../../_room/use-room.tsx';
import { useOptionTitle } from './use-option-title.ts';
import { useParty } from './use-party.ts';

/** With more parties, a phone shows their shapes above the columns and their names below the table. */
const fits = 4;
/** Names longer than this make the columns too wide, on any screen: then their shapes stand alone, and the legend says whose they are. */
const wide = 22;

/** Option by party, darkest where it is most; a yellow rim where it goes too far for a party. */
export function ResultTable({
  round,
  table,
  ranks,
  heads,
}: {
  round: Round;
  table: Table;
  ranks: Ranks;
  heads: boolean;
}) {
  const t = useTranslations('preferred.results');
  const format = useFormatter();
  const { parties } = useWorkshop().session;
  const titleOf = useOptionTitle();
  const partyOf = useParty();
  const say = (value: number | undefined | null, digits: number) =>
    value === undefined || value === null
      ? null
      : format.number(value, { maximumFractionDigits: digits });
  const many = parties.size > fits;
  const long = parties.rows.some(({ id }) => partyOf(id).name.length > wide);
  const look = classNames('heat-frame result', many && (long ? 'signs' : 'many'));
  const digits = round.method === 'resistance' ? 0 : 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and keys must reach it
    <section className={look} tabIndex={0} aria-label={t('table')}>
      <table className="heat">
        <caption className="vh">{t(`${round.method}.title`)}</caption>
        <thead>
          <tr>
            <td />
            {parties.rows.map(({ id }) => (
              <th key={id} scope="col">
                <Shape mark={partyOf(id).mark} />
                <span className="of">{partyOf(id).name}</span>
              </th>
            ))}
            <th scope="col" className="tot">
              {t(`${round.method}.total`)}
            </th>
            {heads && (
              <th scope="col" className="heads">
                {t('byHeads')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr
              key={row.option}
              className={classNames(row.option === zeroOption && 'zero', row.belowZero && 'below')}
            >
              <th scope="row">
                <span className="n">{ranks.get(row.option) ?? '–'}</span>
                {titleOf(row.option)} {row.option === zeroOption && <Tag>{t('zero')}</Tag>}
                {row.belowZero && <span className="second">{t('below')}</span>}
              </th>
              {parties.rows.map(({ id }) => {
                const value = row.byParty[id];
                if (value === undefined)
                  return (
                    <td key={id} className="none absent">
                      {t('notHeard')}
                    </td>
                  );
                const stop = row.stoppedBy.includes(id);
                return (
                  <td
                    key={id}
                    className={classNames(`h${heatLevel(value, table.most)}`, stop && 'stop')}
                  >
                    {say(value, 1)}
                    {stop && <span className="vh"> {t('tooFar')}</span>}
                  </td>
                );
              })}
              <td className="tot">{say(row.total, digits) ?? t('notHeard')}</td>
              {heads && <td className="heads">{say(row.heads, digits)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="legend" aria-hidden="true">
        {parties.rows.map(({ id }) => (
          <li key={id}>
            <PartyName ink mark={partyOf(id).mark}>
              {partyOf(id).name}
            </PartyName>
          </li>
        ))}
      </ul>
    </section>
  );
}
