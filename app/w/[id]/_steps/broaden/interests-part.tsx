'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../../../../_ui/button.tsx';
import { EmptyState } from '../../../../_ui/empty-state.tsx';
import { useDraft } from '../../_room/use-draft.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { WritingPlace } from '../writing-place.tsx';
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
  // What lay half written as the cards were turned over is there.
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
        <WritingPlace silent={silent} beside={<PartyCounts />}>
          <WriteInterest />
          {silent && can('broaden/post-interest') && <MyInterests />}
        </WritingPlace>
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
