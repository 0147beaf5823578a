'use client';

import { useTranslations } from 'next-intl';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Field } from '../../../../_ui/field.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useDraft } from '../../_room/use-draft.ts';

type Props = {
  kind: 'question' | 'build-on' | 'answer';
  id: string;
  quote: string;
  onDone: (done: boolean) => void;
};

/** Asks a question, builds on, or answers. */
export function ReplySheet({ kind, id, quote, onDone }: Props) {
  const t = useTranslations('options.reply');
  const act = useAct();
  const [text, setText, clear] = useDraft(`options.${kind}.${id}`);
  const send = async () => {
    const payload = kind === 'answer' ? { id, text } : { on: id, kind, text };
    const sent = await act(kind === 'answer' ? 'options/answer' : 'options/reply', payload);
    if (sent.ok) clear();
    return sent.ok;
  };
  return (
    <FormDialog
      title={t(`${kind}.title`)}
      lead={`‘${quote}’`}
      keep={t(`${kind}.do`)}
      ready={text.trim() !== ''}
      onKeep={send}
      onClose={onDone}
    >
      <Field
        lines={3}
        label={t(`${kind}.label`)}
        most={limits.card}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
