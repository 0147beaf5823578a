'use client';

import { useTranslations } from 'next-intl';
import type { Why } from '../../../../../lib/steps/broaden/slice.ts';
import { answerId } from '../../../../../lib/workshop/reworded.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Reply } from '../../../../_ui/reply.tsx';
import { useParties } from '../../_room/use-parties.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { SaidAside } from '../said-aside.tsx';
import { SaidMenu } from '../said-menu.tsx';
import { SaidOriginal } from '../said-original.tsx';
import type { InterestAction } from './interest-sheet.tsx';

const commands = {
  reword: 'broaden/reword-why',
  edit: 'broaden/edit-why',
  takeBack: 'broaden/take-back-why',
  hide: 'broaden/hide-why',
} as const;

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
  const { secret } = useWorkshop().broaden;
  const isMine = (id: string) => secret.get(id)?.kind === 'mine';
  const asides = whys.flatMap((why) => (why.hidden ? { id: why.id, text: why.question } : []));
  return (
    <>
      {whys
        .filter((why) => !why.hidden)
        .map((why) => {
          const { id, question, original, answer } = why;
          const party = parties.of(why.party);
          const asked = { part: 'why', first: true, text: question, mine: isMine(id) };
          return (
            <div key={id} className="flex items-start">
              <Reply kind="question" kindLabel={t('question')} mark={party?.mark} by={party?.name}>
                {question}
                <SaidOriginal text={original} />
                {answer && (
                  <span className="second block">
                    {answer.text}
                    <SaidOriginal text={answer.original} />
                  </span>
                )}
                {!answer && can('broaden/answer-why') && (
                  <Button small tone="bare" onClick={() => onAct({ kind: 'answer', id })}>
                    {t('answer')}
                  </Button>
                )}
              </Reply>
              <SaidMenu
                id={id}
                commands={commands}
                parts={[
                  original === undefined ? asked : { ...asked, original },
                  ...(answer
                    ? [{ ...answer, part: 'answer', first: false, mine: isMine(answerId(id)) }]
                    : []),
                ]}
              />
            </div>
          );
        })}
      <SaidAside rows={asides} hide={commands.hide} />
    </>
  );
}
