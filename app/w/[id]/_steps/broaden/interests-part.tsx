'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../../../../_ui/button.tsx';
import { classNames } from '../../../../_ui/class-names.ts';
import { EmptyState } from '../../../../_ui/empty-state.tsx';
import { useDraft } from '../../_room/use-draft.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { InterestColumns } from './interest-columns.tsx';
import { MyInterests } from './my-interests.tsx';
import { PartyCounts } from './party-counts.tsx';
import { interestDraft, WriteInterest } from './write-interest.tsx';

/** The interests: written in silence, then in a column per party, and one for what is everyone's. */
export function InterestsPart() {
  const t = useTranslations('broaden.interests');
  const { facilitator, role } = useMe();
  const can = useCan();
  const [adding, add] = useState(false);
  const { round } = useWorkshop().broaden;
  const [half] = useDraft(interestDraft);
  const silent = round === 'silent';
  const revealed = round === 'revealed';
  // One sheet from round to round: whoever is writing as the cards are turned over writes on, and what lay half written is there.
  if (revealed && half !== '' && !adding) add(true);
  const writing = silent || (revealed && adding);
  return (
    <div id="interests" className="grid grid-cols-1 gap-6">
      {round === 'idle' && (
        <EmptyState title={t('empty')}>
          {t(facilitator ? 'lead' : role === 'observer' ? 'look' : 'wait')}
        </EmptyState>
      )}
      {writing && (
        <div
          className={classNames(
            'empty:hidden',
            silent &&
              'grid items-start gap-6 lg:has-[form]:grid-cols-[minmax(0,640px)_minmax(0,1fr)] lg:gap-12',
          )}
        >
          <div className="grid gap-5 empty:hidden">
            <WriteInterest />
            {silent && can('broaden/post-interest') && <MyInterests />}
          </div>
          {silent && <PartyCounts />}
        </div>
      )}
      {revealed && !writing && can('broaden/post-interest') && (
        <div>
          <Button onClick={() => add(true)}>{t('add')}</Button>
        </div>
      )}
      {round !== 'idle' && <InterestColumns />}
    </div>
  );
}
