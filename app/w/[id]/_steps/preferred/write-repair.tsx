'use client';

import { useTranslations } from 'next-intl';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useDraft } from '../../_room/use-draft.ts';

/** Another form of an option that goes too far for someone. It comes beside the first, and the group votes on it again. */
export function WriteRepair({ option }: { option: string }) {
  const t = useTranslations('preferred.repair.form');
  const act = useAct();
  const [title, writeTitle, clearTitle] = useDraft(`preferred.repair.${option}.title`);
  const [text, writeText, clearText] = useDraft(`preferred.repair.${option}.text`);
  const keep = async () => {
    const sent = await act('preferred/repair', { option, title, ...(text.trim() ? { text } : {}) });
    if (!sent.ok) return false;
    clearTitle();
    clearText();
    return true;
  };
  return (
    <FormDialog
      title={t('title')}
      lead={t('lead')}
      trigger={<Button small>{t('open')}</Button>}
      keep={t('keep')}
      ready={title.trim() !== ''}
      onKeep={keep}
    >
      <Field
        label={t('name')}
        most={limits.title}
        value={title}
        onChange={(e) => writeTitle(e.target.value)}
      />
      <Field
        label={t('text')}
        lines={3}
        most={limits.card}
        value={text}
        onChange={(e) => writeText(e.target.value)}
      />
    </FormDialog>
  );
}
