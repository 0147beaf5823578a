'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { OptionContent } from '../../../../../lib/steps/options/slice.ts';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { useAct } from '../../_room/use-act.ts';
import { Bearing } from './bearing.tsx';
import { CardFields } from './card-fields.tsx';

type Props = {
  card: OptionContent & { readonly id: string };
  command: 'options/edit' | 'options/reword';
  onDone: () => void;
};

/** Changes a card: its author's own, or by the facilitator, who keeps the author's wording beside it. */
export function EditCard({ card, command, onDone }: Props) {
  const t = useTranslations('options.edit');
  const act = useAct();
  const [title, setTitle] = useState(card.title);
  const [text, setText] = useState(card.text ?? '');
  const [bearing, setBearing] = useState({ issues: card.issues ?? [], serves: card.serves ?? [] });
  const save = async () => {
    const { id, buildsOn } = card;
    const { ok } = await act(command, {
      id,
      title,
      text,
      ...bearing,
      ...(buildsOn ? { buildsOn } : {}),
    });
    return ok;
  };
  return (
    <FormDialog
      title={t('title')}
      lead={command === 'options/reword' ? t('traced') : undefined}
      ready={title.trim() !== ''}
      onKeep={save}
      onClose={onDone}
    >
      <CardFields
        called={t('option')}
        title={title}
        text={text}
        onTitle={setTitle}
        onText={setText}
      />
      <Bearing value={bearing} onChange={setBearing} />
    </FormDialog>
  );
}
