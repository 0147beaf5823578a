'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { randomId } from '../../../../../lib/client/random-id.ts';
import { Button } from '../../../../_ui/button.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useDraft } from '../../_room/use-draft.ts';
import { Bearing, type BearingIds } from './bearing.tsx';
import { CardFields } from './card-fields.tsx';

const nothing: BearingIds = { issues: [], serves: [] };

/** An option that came up in the talk, or from someone without a screen: the facilitator lays it among the others. */
export function AddLate() {
  const t = useTranslations('options.late');
  const edit = useTranslations('options.edit');
  const act = useAct();
  const [title, setTitle, clearTitle] = useDraft('options.late.title');
  const [text, setText, clearText] = useDraft('options.late.text');
  const [bearing, setBearing] = useState(nothing);
  const keep = async () => {
    const sent = await act('options/add-late', { title, text, ...bearing }, randomId());
    if (!sent.ok) return false;
    clearTitle();
    clearText();
    setBearing(nothing);
    return true;
  };
  return (
    <FormDialog
      title={t('title')}
      lead={t('lead')}
      trigger={<Button small>{t('open')}</Button>}
      keep={t('do')}
      ready={title.trim() !== ''}
      onKeep={keep}
    >
      <CardFields
        called={edit('option')}
        title={title}
        text={text}
        onTitle={setTitle}
        onText={setText}
      />
      <Bearing value={bearing} onChange={setBearing} />
    </FormDialog>
  );
}
