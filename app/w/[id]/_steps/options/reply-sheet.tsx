'use client';

import { useTranslations } from 'next-intl';
import { limits } from '../../../../../lib/workshop/text.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { Field } from '../../../../_ui/field.tsx';
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
  const common = useTranslations('common');
  const act = useAct();
  const [text, setText, clear] = useDraft(`options.${kind}.${id}`);
  const send = async () => {
    const payload = kind === 'answer' ? { id, text } : { on: id, kind, text };
    const sent = await act(kind === 'answer' ? 'options/answer' : 'options/reply', payload);
    if (!sent.ok) return;
    clear();
    onDone(true);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onDone(false)}
      title={t(`${kind}.title`)}
      lead={`“${quote}”`}
      actions={
        <>
          <Button tone="ink" disabled={text.trim() === ''} onClick={() => void send()}>
            {t(`${kind}.do`)}
          </Button>
          <Button tone="bare" onClick={() => onDone(false)}>
            {common('cancel')}
          </Button>
        </>
      }
    >
      <Field
        lines={3}
        label={t(`${kind}.label`)}
        most={limits.card}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </Dialog>
  );
}
