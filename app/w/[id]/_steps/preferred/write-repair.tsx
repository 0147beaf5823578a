'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { limits } from '../../../../../lib/workshop/text.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useDraft } from '../../_room/use-draft.ts';

/** Another form of an option that goes too far for someone. It comes beside the first, and the group votes on it again. */
export function WriteRepair({ option }: { option: string }) {
  const t = useTranslations('preferred.repair.form');
  const act = useAct();
  const [open, setOpen] = useState(false);
  const [title, writeTitle, clearTitle] = useDraft(`preferred.repair.${option}.title`);
  const [text, writeText, clearText] = useDraft(`preferred.repair.${option}.text`);
  const keep = async () => {
    const sent = await act('preferred/repair', { option, title, ...(text.trim() ? { text } : {}) });
    if (!sent.ok) return;
    clearTitle();
    clearText();
    setOpen(false);
  };
  return (
    <Dialog
      title={t('title')}
      lead={t('lead')}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button small>{t('open')}</Button>}
      actions={
        <Button tone="ink" onClick={() => void keep()} disabled={!title.trim()}>
          {t('keep')}
        </Button>
      }
    >
      <div className="grid gap-4">
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
      </div>
    </Dialog>
  );
}
