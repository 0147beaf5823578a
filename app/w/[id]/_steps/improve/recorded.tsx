'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../../../_ui/button.tsx';
import { Lamp } from '../../../../_ui/lamp.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';

/** How it ended: in one sentence, with each party's level. */
export function Recorded() {
  const t = useTranslations('improve');
  const { improve } = useWorkshop();
  const can = useCan();
  const act = useAct();
  const party = useParty();
  const { outcome } = improve;
  if (!outcome) return null;
  return (
    <section className="outcome-sheet">
      <h2>
        {t(`outcome.is.${outcome.kind}`, {
          party: outcome.without ? party(outcome.without).name : '',
          number: outcome.version,
        })}
      </h2>
      <ul className="tested">
        {outcome.levels.map((row) => (
          <li key={row.party}>
            <Lamp mark={party(row.party).mark} level={row.level} />
            <span>
              {party(row.party).name} <b className="num">{row.level}</b>{' '}
              {t(`level.${row.level}.word`)}
            </span>
          </li>
        ))}
      </ul>
      {can('improve/withdraw-outcome') && (
        <Button
          small
          tone="bare"
          className="justify-self-start"
          onClick={() => void act('improve/withdraw-outcome', {})}
        >
          {t('outcome.withdraw')}
        </Button>
      )}
    </section>
  );
}
