'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { OptionContent } from '../../../../../lib/steps/options/slice.ts';
import { limits } from '../../../../../lib/workshop/text.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { useAct } from '../../_room/use-act.ts';
import { Bearing } from './bearing.tsx';

type Props = {
  card: OptionContent & { readonly id: string };
  command: 'options/edit' | 'options/reword';
  onDone: () => void;
};

/** Changes a card: its author's own, or by the facilitator, who keeps the author's wording beside it. */
export function EditCard({ card, command, onDone }: Props) {
  const t = useTranslations('options.edit');
  const write = useTranslations('options.write');
  const common = useTranslations('common');
  const act = useAct();
  const [title, setTitle] = useState(card.title);
  const [text, setText] = useState(card.text ?? '');
  const [bearing, setBearing] = useState({ issues: card.issues ?? [], serves: card.serves ?? [] });
  const save = async () => {
    const { id, buildsOn } = card;
    const sent = await act(command, {
      id,
      title,
      text,
      ...bearing,
      ...(buildsOn ? { buildsOn } : {}),
    });
    if (sent.ok) onDone();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onDone()}
      title={t('title')}
      lead={command === 'options/reword' ? t('traced') : undefined}
      actions={
        <>
          <Button tone="ink" onClick={() => void save()} disabled={title.trim() === ''}>
            {common('save')}
          </Button>
          <Button tone="bare" onClick={onDone}>
            {common('cancel')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <Field
          lines={2}
          label={t('option')}
          most={limits.title}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Field
          small
          lines={4}
          label={write('text')}
          most={limits.card}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Bearing value={bearing} onChange={setBearing} />
      </div>
    </Dialog>
  );
}
