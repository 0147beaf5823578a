'use client';

import { useTranslations } from 'next-intl';
import type { Compensation } from '../../../../../lib/steps/preferred/slice.ts';
import { IconButton } from '../../../../_ui/icon-button.tsx';
import { Shape } from '../../../../_ui/shape.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useMe } from '../../_room/use-room.tsx';
import { useAmount } from './use-amount.ts';
import { useParty } from './use-party.ts';

/** What a party does to make a harm good, and its way out of that. */
export function MadeGood({ row }: { row: Compensation }) {
  const t = useTranslations('preferred.bring');
  const me = useMe();
  const can = useCan();
  const act = useAct();
  const partyOf = useParty();
  const amountOf = useAmount();
  const what = [row.text, amountOf(row)].filter(Boolean).join(' ');
  return (
    <span className="made">
      <Shape mark={partyOf(row.from).mark} label={partyOf(row.from).name} />{' '}
      {t('makesGood', { what })}
      {can('preferred/withdraw-compensation') && (me.facilitator || row.from === me.party) && (
        <IconButton
          icon="cross"
          label={t('dropMade', { what })}
          onClick={() => void act('preferred/withdraw-compensation', { compensation: row.id })}
        />
      )}
    </span>
  );
}
