'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Option } from '../../../../../lib/steps/options/slice.ts';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { useAct } from '../../_room/use-act.ts';
import { Bearing } from './bearing.tsx';

/** What an option on the table is about, and whom it serves. */
export function BearingSheet({ option, onDone }: { option: Option; onDone: () => void }) {
  const t = useTranslations('options.bearing');
  const act = useAct();
  const [bearing, setBearing] = useState({
    issues: option.issues ?? [],
    serves: option.serves ?? [],
  });
  const save = async () => (await act('options/tag', { id: option.id, ...bearing })).ok;
  return (
    <FormDialog title={t('title')} lead={`‘${option.title}’`} onKeep={save} onClose={onDone}>
      <Bearing value={bearing} onChange={setBearing} />
    </FormDialog>
  );
}
