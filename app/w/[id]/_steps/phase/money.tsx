'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { totalFor } from '../../../../../lib/analysis/phase-limits.ts';
import { itemsIn } from '../../../../../lib/analysis/phase-plan.ts';
import { livePhases, planOf, startsOf } from '../../../../../lib/steps/phase/plan.ts';
import { PartyName } from '../../../../_ui/party-name.tsx';
import { Section } from '../../../../_ui/section.tsx';
import type { Mark } from '../../../../_ui/shapes.ts';
import { useWorkshop } from '../../_room/use-room.tsx';

/** What each phase costs each party, against the limit that the party gave. */
export function Money() {
  const t = useTranslations('phase.money');
  const format = useFormatter();
  const all = useWorkshop();
  const plan = planOf(all);
  const starts = startsOf(all);
  const phases = livePhases(all.phase);
  if (phases.length === 0) return null;
  const parties = all.session.parties.rows;
  const cells = phases.map((phase) => ({ phase, items: itemsIn(plan, phase, starts) }));
  const most = Math.max(
    1,
    ...cells.flatMap(({ phase, items }) =>
      parties.map(({ id }) => Math.max(totalFor(id, items, 'cost'), phase.budgetPerParty[id] ?? 0)),
    ),
  );
  const thousands = (amount: number) => format.number(amount / 1000, { maximumFractionDigits: 1 });
  return (
    <Section title={t('title')} lead={t('lead')}>
      <table className="bud">
        <thead>
          <tr>
            <td />
            {phases.map((phase) => (
              <th key={phase.id} scope="col">
                {phase.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parties.map((party) => (
            <tr key={party.id}>
              <th scope="row">
                <PartyName mark={party.mark as Mark} ink>
                  {party.name}
                </PartyName>
              </th>
              {cells.map(({ phase, items }) => {
                const cost = totalFor(party.id, items, 'cost');
                const limit = phase.budgetPerParty[party.id];
                const state =
                  limit === undefined || cost < limit ? null : cost > limit ? 'over' : 'full';
                return (
                  <td key={phase.id}>
                    <span className="of-phase" aria-hidden="true">
                      {phase.name}
                    </span>
                    <div className={`meter p${party.mark}`} aria-hidden="true">
                      <i style={{ width: `${(cost / most) * 100}%` }} />
                      {limit !== undefined && <b style={{ left: `${(limit / most) * 100}%` }} />}
                    </div>
                    <span className="num">{thousands(cost)}</span>{' '}
                    {limit !== undefined && (
                      <span className="second">{t('of', { limit: thousands(limit) })}</span>
                    )}{' '}
                    {state && <span className="full">{t(state)}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
