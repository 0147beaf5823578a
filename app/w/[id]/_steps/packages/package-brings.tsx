'use client';

import { useTranslations } from 'next-intl';
import type { Package } from '../../../../../lib/steps/packages/slice.ts';
import type { Contribution } from '../../../../../lib/steps/preferred/slice.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Shape } from '../../../../_ui/shape.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { useAmount } from '../preferred/use-amount.ts';
import { useParty } from '../preferred/use-party.ts';

/** Who brings what, as it follows from the options of the package; and what is made good to whom. */
export function PackageBrings({ pack }: { pack: Package }) {
  const t = useTranslations('packages.brings');
  const { preferred, session } = useWorkshop();
  const partyOf = useParty();
  const amountOf = useAmount();
  const me = useMe();
  const can = useCan();
  const act = useAct();
  const chosen = new Set(Object.values(pack.elements));
  const rows = preferred.contributions.rows.filter((row) => chosen.has(row.option));
  const made = preferred.compensations.rows.filter((row) => chosen.has(row.option));
  const silent = session.parties.rows.filter(({ id }) => !rows.some((row) => row.party === id));
  const firm = (row: Contribution) =>
    row.certainty === 'idea' &&
    can('preferred/change-contribution') &&
    (me.facilitator || row.party === me.party);
  return (
    <ul>
      {session.parties.rows.flatMap(({ id }) =>
        rows
          .filter((row) => row.party === id)
          .map((row) => (
            <li key={row.id}>
              <Shape mark={partyOf(row.party).mark} label={partyOf(row.party).name} />
              <span>
                {amountOf(row)} {row.certainty === 'idea' && <em>{t('idea')}</em>}
                {firm(row) && (
                  <Button
                    small
                    tone="bare"
                    className="flex"
                    onClick={() =>
                      void act('preferred/change-contribution', {
                        contribution: row.id,
                        certainty: 'intended',
                      })
                    }
                  >
                    {t(me.facilitator ? 'intendFor' : 'intend')}
                  </Button>
                )}
              </span>
            </li>
          )),
      )}
      {silent.map(({ id }) => (
        <li key={id} className="second">
          <Shape mark={partyOf(id).mark} label={partyOf(id).name} />
          <span>{t('nothing')}</span>
        </li>
      ))}
      {made.map((row) => (
        <li key={row.id}>
          <Shape mark={partyOf(row.from).mark} label={partyOf(row.from).name} />
          <span>
            {t('makesGood', { what: amountOf(row) || row.text, party: partyOf(row.to).name })}
          </span>
        </li>
      ))}
    </ul>
  );
}
