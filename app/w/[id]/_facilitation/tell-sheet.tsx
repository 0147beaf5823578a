'use client';

import { useTranslations } from 'next-intl';
import { prompts } from '../../../../lib/facilitation/slice.ts';
import { promptKinds } from '../../../../lib/steps/options/slice.ts';
import { limits } from '../../../../lib/workshop/limits.ts';
import { Button } from '../../../_ui/button.tsx';
import { Dialog } from '../../../_ui/dialog.tsx';
import { Field } from '../../../_ui/field.tsx';
import { useAct } from '../_room/use-act.ts';
import { useDraft } from '../_room/use-draft.ts';
import { useWorkshop } from '../_room/use-room.tsx';
import { useMessageText } from './use-message-text.ts';

/** One line to everyone: in own words, or a question that the method gives for this step. */
export function TellSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('facilitation.message');
  const nudges = useTranslations('options.prompt.kinds');
  const act = useAct();
  const text = useMessageText();
  const { session, options, facilitation } = useWorkshop();
  const [own, setOwn, clear] = useDraft('tell');
  const send = async (type: string, payload: object) => {
    const sent = await act(type, payload);
    if (sent.ok) onClose();
    return sent.ok;
  };
  const nudging =
    session.step === 'options' && (options.round === 'silent' || options.round === 'revealed');
  const questions = [
    ...(session.step === null ? [] : prompts[session.step]).map((kind) => ({
      id: kind as string,
      words: text({ id: '', kind }),
      send: () => send('facilitation/tell', { kind }),
    })),
    ...(nudging ? promptKinds : []).map((kind) => ({
      id: kind as string,
      words: nudges(kind),
      send: () => send('options/prompt', { kind }),
    })),
  ];
  return (
    <Dialog
      title={t('title')}
      lead={t('lead')}
      open
      onOpenChange={(on) => !on && onClose()}
      actions={
        facilitation.message && (
          <Button tone="bare" onClick={() => void send('facilitation/hush', {})}>
            {t('takeAwayNow')}
          </Button>
        )
      }
    >
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (own.trim() === '') return;
          void send('facilitation/tell', { kind: 'own', text: own }).then((ok) => ok && clear());
        }}
      >
        <Field
          label={t('own')}
          hint={t('hint')}
          most={limits.title}
          value={own}
          onChange={(event) => setOwn(event.currentTarget.value)}
        />
        <div>
          <Button
            type="submit"
            tone="ink"
            disabled={own.trim() === '' || own.length > limits.title}
          >
            {t('send')}
          </Button>
        </div>
      </form>
      {questions.length > 0 && (
        <section className="mt-6" aria-label={t('questions')}>
          <h3>{t('questions')}</h3>
          <ul className="mt-1">
            {questions.map((question) => (
              <li
                key={question.id}
                className="flex items-center justify-between gap-4 border-t border-(--hairline) py-2"
              >
                <span>{question.words}</span>
                <Button
                  small
                  aria-label={`${t('send')}: ${question.words}`}
                  onClick={() => void question.send()}
                >
                  {t('send')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}
