'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Card } from '../../../../_ui/card.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useParties } from '../../_room/use-parties.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { CardFields } from './card-fields.tsx';

/** Puts cards side by side and makes one of them, in words that their authors recognise. The originals are kept. */
export function MergeSheet({
  ids,
  onDone,
}: {
  ids: readonly string[];
  onDone: (done: boolean) => void;
}) {
  const t = useTranslations('options.merge');
  const act = useAct();
  const parties = useParties();
  const { options } = useWorkshop().options;
  const cards = ids.map((id) => options.get(id)).filter((card) => card !== undefined);
  const [title, setTitle] = useState(cards[0]?.title ?? '');
  const [text, setText] = useState(cards.find((card) => card.text)?.text ?? '');
  const merge = async () => {
    const [into, ...others] = ids;
    return (await act('options/merge', { into, others, title, text })).ok;
  };
  return (
    <FormDialog
      broad
      title={t('title')}
      lead={t('lead')}
      keep={t('do')}
      ready={title.trim() !== ''}
      onKeep={merge}
      onClose={onDone}
    >
      <ul className="grid gap-x-[22px] gap-y-2 pl-[9px] sm:grid-cols-2">
        {cards.map((card) => {
          const party = parties.of(card.party);
          return (
            <Card key={card.id} mark={party?.mark} by={party?.name}>
              {card.title}
              {card.text && <span className="second block">{card.text}</span>}
            </Card>
          );
        })}
      </ul>
      <CardFields
        called={t('wording')}
        title={title}
        text={text}
        onTitle={setTitle}
        onText={setText}
      />
    </FormDialog>
  );
}
