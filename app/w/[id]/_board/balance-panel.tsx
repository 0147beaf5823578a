'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { shares } from '../../../../lib/analysis/balance.ts';
import { type Spread, tableBalance } from '../../../../lib/report/table-balance.ts';
import { Meter } from '../../../_ui/meter.tsx';
import { PartyName } from '../../../_ui/party-name.tsx';
import { useParties } from '../_room/use-parties.ts';
import { useWorkshop } from '../_room/use-room.tsx';

/** From this evenness (Jain's index) on a spread is even, or somewhat; below it a few parties carry most. */
const even = 0.9;
const some = 0.75;

/** How evenly the parties take part: shares of cards, words and changes against an equal share, what that means and what one can do. */
export function BalancePanel() {
  const t = useTranslations('board.balance');
  const { spreads, uncounted } = tableBalance(useWorkshop());
  const counted = spreads.filter(({ total }) => total > 0);
  return (
    <>
      <p className="second mb-4 max-w-[68ch]">
        {t('lead')} {uncounted > 0 && t('uncounted', { count: uncounted })}
      </p>
      {counted.length === 0 && <p>{t('nothing')}</p>}
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        {counted.map((spread) => (
          <SpreadPart key={spread.measure} spread={spread} />
        ))}
      </div>
    </>
  );
}

function SpreadPart({ spread }: { spread: Spread }) {
  const t = useTranslations('board.balance');
  const format = useFormatter();
  const parties = useParties();
  const { measure, total, evenness } = spread;
  const parts = shares(spread.parties.map(({ amount }) => amount)) ?? [];
  const equal = 1 / spread.parties.length;
  // The track ends at the largest share, or beyond an equal one, so that the line never stands at its edge.
  const track = Math.max(equal * 1.6, ...parts);
  const rows = spread.parties.map((row, i) => ({ ...row, part: parts[i] ?? 0 }));
  const least = rows.reduce((low, row) => (row.part < low.part ? row : low));
  const most = rows.reduce((high, row) => (row.part > high.part ? row : high));
  const name = (party: string) => parties.of(party)?.name ?? '';
  const index = evenness ?? 1;
  const early = total < 2 * rows.length;
  const how = early ? 'early' : index >= even ? 'even' : index >= some ? 'some' : 'few';
  return (
    <section>
      <h3 className="text-t4">{t(`${measure}.title`)}</h3>
      <ul className="my-2 grid gap-2">
        {rows.map(({ party, part, amount }) => {
          const sign = parties.of(party);
          return (
            <li key={party} className="grid grid-cols-[minmax(0,9rem)_1fr_3rem] items-center gap-3">
              {sign && (
                <PartyName mark={sign.mark} ink>
                  {sign.name}
                </PartyName>
              )}
              <Meter
                value={part / track}
                line={equal / track}
                mark={sign?.mark}
                label={t('share', {
                  party: name(party),
                  share: format.number(part, { style: 'percent' }),
                })}
              />
              <span className="num text-right">{format.number(amount)}</span>
            </li>
          );
        })}
      </ul>
      <p>
        <b>{t(`${how}.so`, { most: name(most.party), least: name(least.party) })}</b>{' '}
        {t(`${how}.try`, { least: name(least.party) })}
      </p>
      <p className="label">
        {t('index', {
          index: format.number(index, { maximumFractionDigits: 2 }),
        })}
      </p>
    </section>
  );
}
