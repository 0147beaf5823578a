'use client';

import { useTranslations } from 'next-intl';
import type { Reply as ReplyRow } from '../../../../../lib/steps/options/slice.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Reply } from '../../../../_ui/reply.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useParties } from '../../_room/use-parties.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import type { DoCard } from './card-action.ts';

/** Questions, with their answers, and what others built on it. There is no third kind. */
export function CardReplies({ replies, onAct }: { replies: readonly ReplyRow[]; onAct: DoCard }) {
  const t = useTranslations('options.card');
  const act = useAct();
  const can = useCan();
  const parties = useParties();
  const { secret, round } = useWorkshop().options;
  return replies.map((reply) => {
    const party = parties.of(reply.party);
    const answerer = parties.of(reply.answer?.party);
    const mine = secret.get(reply.id)?.kind === 'mine';
    return (
      <Reply
        key={reply.id}
        kind={reply.kind === 'question' ? 'question' : 'build'}
        kindLabel={t(`kinds.${reply.kind}`)}
        mark={party?.mark}
        by={party?.name}
      >
        {reply.text}
        {reply.answer && (
          <span className="second block">
            {answerer
              ? t('answeredBy', { party: answerer.name, text: reply.answer.text })
              : t('answered', { text: reply.answer.text })}
          </span>
        )}
        {reply.kind === 'question' && !reply.answer && can('options/answer') && (
          <Button small tone="bare" onClick={() => onAct({ kind: 'answer', id: reply.id })}>
            {t('answer')}
          </Button>
        )}
        {mine && round === 'revealed' && can('options/take-back') && (
          <Button small tone="bare" onClick={() => void act('options/take-back', { id: reply.id })}>
            {t('takeReplyBack')}
          </Button>
        )}
      </Reply>
    );
  });
}
