'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Theme } from '../../../../../lib/steps/broaden/slice.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Field } from '../../../../_ui/field.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useDraft } from '../../_room/use-draft.ts';

/** A new wording: "How can we … so that … without …?" The one before is kept. */
export function ThemeSheet({ theme, onClose }: { theme: Theme | null; onClose: () => void }) {
  const t = useTranslations('broaden.theme');
  const act = useAct();
  const [draft, setDraft, clear] = useDraft('broaden.theme');
  const [inScope, setIn] = useState(theme?.inScope ?? '');
  const [outScope, setOut] = useState(theme?.outScope ?? '');
  const text = draft || theme?.text || '';
  const save = async () => {
    const sent = await act('broaden/word-theme', { text, inScope, outScope });
    if (sent.ok) clear();
    return sent.ok;
  };
  return (
    <FormDialog
      broad
      title={t('sheetTitle')}
      lead={t('sheetLead')}
      keep={t('sheetDo')}
      ready={text.trim() !== ''}
      onKeep={save}
      onClose={onClose}
    >
      <Field
        lines={3}
        label={t('wording')}
        hint={t('wordingHint')}
        most={limits.card}
        value={text}
        onChange={(event) => setDraft(event.currentTarget.value)}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          small
          lines={3}
          label={t('in')}
          value={inScope}
          onChange={(event) => setIn(event.currentTarget.value)}
        />
        <Field
          small
          lines={3}
          label={t('out')}
          value={outScope}
          onChange={(event) => setOut(event.currentTarget.value)}
        />
      </div>
    </FormDialog>
  );
}
