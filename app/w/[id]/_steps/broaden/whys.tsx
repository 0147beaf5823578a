'use client';

import { useTranslations } from 'next-intl';
import type { Why } from '../../../../../lib/steps/broaden/slice.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Reply } from '../../../../_ui/reply.tsx';
import { useParties } from '../../_room/use-parties.ts';
import { useCan } from '../../_room/use-room.tsx';
import type { InterestAction } from './interest-sheet.tsx';

/** What was asked on, and what came of it. */
export function Whys({
  whys,
  onAct,
}: {
  whys: readonly Why[];
  onAct: (action: InterestAction) => void;
}) {
  const t = useTranslations('broaden.card');
  const can = useCan();
  const parties = useParties();
  return whys.map((why) => {
    const party = parties.of(why.party);
    return (
      <Reply
        key={why.id}
        kind="question"
        kindLabel={t('question')}
        mark={party?.mark}
        by={party?.name}
      >
        {why.question}
        {why.answer && <span className="second block">{why.answer.text}</span>}
        {!why.answer && can('broaden/answer-why') && (
          <Button small tone="bare" onClick={() => onAct({ kind: 'answer', id: why.id })}>
            {t('answer')}
          </Button>
        )}
      </Reply>
    );
  });
}
