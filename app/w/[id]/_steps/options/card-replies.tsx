'use client';

import { useTranslations } from 'next-intl';
import type { Reply as ReplyRow } from '../../../../../lib/steps/options/slice.ts';
import { answerId } from '../../../../../lib/workshop/reworded.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Reply } from '../../../../_ui/reply.tsx';
import { useParties } from '../../_room/use-parties.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { SaidAside } from '../said-aside.tsx';
import { SaidMenu } from '../said-menu.tsx';
import { SaidOriginal } from '../said-original.tsx';
import type { DoCard } from './card-action.ts';

const commands = {
  reword: 'options/reword-reply',
  edit: 'options/edit-reply',
  takeBack: 'options/take-back-reply',
  hide: 'options/hide-reply',
} as const;

/** Questions, with their answers, and what others built on it. There is no third kind. */
export function CardReplies({ replies, onAct }: { replies: readonly ReplyRow[]; onAct: DoCard }) {
  const t = useTranslations('options.card');
  const can = useCan();
  const parties = useParties();
  const { secret } = useWorkshop().options;
  const isMine = (id: string) => secret.get(id)?.kind === 'mine';
  return (
    <>
      {replies
        .filter((reply) => !reply.hidden)
        .map((reply) => {
          const { id, answer } = reply;
          const party = parties.of(reply.party);
          const answerer = parties.of(answer?.party);
          return (
            <div key={id} className="flex items-start">
              <Reply
                kind={reply.kind === 'question' ? 'question' : 'build'}
                kindLabel={t(`kinds.${reply.kind}`)}
                mark={party?.mark}
                by={party?.name}
              >
                {reply.text}
                <SaidOriginal text={reply.original} />
                {answer && (
                  <span className="second block">
                    {answerer
                      ? t('answeredBy', { party: answerer.name, text: answer.text })
                      : t('answered', { text: answer.text })}
                    <SaidOriginal text={answer.original} />
                  </span>
                )}
                {reply.kind === 'question' && !answer && can('options/answer') && (
                  <Button small tone="bare" onClick={() => onAct({ kind: 'answer', id })}>
                    {t('answer')}
                  </Button>
                )}
              </Reply>
              <SaidMenu
                id={id}
                commands={commands}
                parts={[
                  { ...reply, part: 'reply', first: true, mine: isMine(id) },
                  ...(answer
                    ? [{ ...answer, part: 'answer', first: false, mine: isMine(answerId(id)) }]
                    : []),
                ]}
              />
            </div>
          );
        })}
      <SaidAside rows={replies.filter((reply) => reply.hidden)} hide={commands.hide} />
    </>
  );
}
