'use client';

import { useTranslations } from 'next-intl';
import { anchorOf } from '../../../../../lib/facilitation/anchor.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { ArrivalsBar, ArrivalsButton } from '../arrivals-button.tsx';
import { goToElement } from '../go-to-element.ts';
import type { useFresh } from './use-fresh.ts';

type Props = {
  fresh: ReturnType<typeof useFresh>;
  /** Cards lie elsewhere than I still see them. */
  waiting: boolean;
  /** Lets everything be seen as it is now. */
  onBringIn: () => void;
};

/** Says that others laid cards on the table, wrote on them or moved them, and goes there when I want to; until then nothing moves. */
export function FreshCards({ fresh: { cards, replies }, waiting, onBringIn }: Props) {
  const t = useTranslations('options.board');
  const { options } = useWorkshop();
  const [card] = cards.fresh;
  const [reply] = replies.fresh;
  const go = (id: string | undefined) => {
    onBringIn();
    if (id !== undefined)
      goToElement(anchorOf({ kind: 'option', of: id }), '#options-board li:last-of-type');
  };
  return (
    <ArrivalsBar>
      {card !== undefined && (
        <ArrivalsButton
          onGo={() => {
            cards.sawAll();
            go(card);
          }}
        >
          {t('fresh', { count: cards.fresh.size })}
        </ArrivalsButton>
      )}
      {reply !== undefined && (
        <ArrivalsButton
          onGo={() => {
            replies.sawAll();
            go(options.replies.get(reply)?.on);
          }}
        >
          {t('freshReplies', { count: replies.fresh.size })}
        </ArrivalsButton>
      )}
      {waiting && card === undefined && reply === undefined && (
        <ArrivalsButton onGo={() => go(undefined)}>{t('changed')}</ArrivalsButton>
      )}
    </ArrivalsBar>
  );
}
