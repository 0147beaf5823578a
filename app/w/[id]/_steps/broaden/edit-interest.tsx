'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { InterestContent } from '../../../../../lib/steps/broaden/slice.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Field } from '../../../../_ui/field.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { useAct } from '../../_room/use-act.ts';
import { ImportanceChoice, LevelChoice } from './interest-fields.tsx';

type Props = {
  card: InterestContent & { readonly id: string };
  traced?: boolean;
  onDone: () => void;
};

/** Changes an interest. On the table (`traced`) the first wording stays beside it. */
export function EditInterest({ card, traced, onDone }: Props) {
  const t = useTranslations('broaden.edit');
  const write = useTranslations('broaden.write');
  const act = useAct();
  const [text, setText] = useState(card.text);
  const [why, setWhy] = useState(card.why ?? '');
  const [level, setLevel] = useState(card.level);
  const [importance, setImportance] = useState(card.importance);
  const save = async () => {
    const payload = { id: card.id, level, text, why, importance, issues: card.issues ?? [] };
    return (await act('broaden/edit-interest', payload)).ok;
  };
  return (
    <FormDialog
      title={t('title')}
      lead={traced ? t('traced') : undefined}
      ready={text.trim() !== ''}
      onKeep={save}
      onClose={onDone}
    >
      <Field
        lines={2}
        label={t('interest')}
        most={limits.card}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Field
        small
        lines={2}
        label={write('why')}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <LevelChoice fixed={traced} value={level} onChange={setLevel} />
      <ImportanceChoice value={importance} onChange={setImportance} />
    </FormDialog>
  );
}
