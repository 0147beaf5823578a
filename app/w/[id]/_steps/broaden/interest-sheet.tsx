'use client';

import { useTranslations } from 'next-intl';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { useAct } from '../../_room/use-act.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { EditInterest } from './edit-interest.tsx';
import { LinkSheet } from './link-sheet.tsx';
import { TextSheet } from './text-sheet.tsx';

export type InterestAction = {
  readonly kind: 'why' | 'answer' | 'edit' | 'link';
  readonly id: string;
};

/** The sheet for what someone wants to do with an interest. */
export function InterestSheet({
  action,
  onClose,
}: {
  action: InterestAction;
  onClose: () => void;
}) {
  const t = useTranslations('broaden.ask');
  const act = useAct();
  const { interests, whys } = useWorkshop().broaden;
  const { kind, id } = action;
  if (kind === 'answer') {
    const why = whys.get(id);
    if (!why) return null;
    return (
      <TextSheet
        title={why.question}
        lead={interests.get(why.on)?.text}
        label={t('answer')}
        verb={t('answerDo')}
        most={limits.card}
        draft={`broaden.answer.${id}`}
        onSend={async (text) => (await act('broaden/answer-why', { id, text })).ok}
        onClose={onClose}
      />
    );
  }
  const interest = interests.get(id);
  if (!interest) return null;
  if (kind === 'edit') return <EditInterest card={interest} traced onDone={onClose} />;
  if (kind === 'link') return <LinkSheet interest={interest} onClose={onClose} />;
  return (
    <TextSheet
      title={t('title')}
      lead={interest.text}
      label={t('question')}
      verb={t('do')}
      most={limits.title}
      lines={2}
      draft={`broaden.why.${id}`}
      initial={t('standard')}
      onSend={async (question) => (await act('broaden/ask-why', { on: id, question })).ok}
      onClose={onClose}
    />
  );
}
