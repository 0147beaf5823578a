'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Option } from '../../../../../lib/steps/options/slice.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { useAct } from '../../_room/use-act.ts';
import { Bearing } from './bearing.tsx';

/** What an option on the table is about, and whom it serves. */
export function BearingSheet({ option, onDone }: { option: Option; onDone: () => void }) {
  const t = useTranslations('options.bearing');
  const common = useTranslations('common');
  const act = useAct();
  const [bearing, setBearing] = useState({
    issues: option.issues ?? [],
    serves: option.serves ?? [],
  });
  const save = async () => {
    const sent = await act('options/tag', { id: option.id, ...bearing });
    if (sent.ok) onDone();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onDone()}
      title={t('title')}
      lead={`“${option.title}”`}
      actions={
        <>
          <Button tone="ink" onClick={() => void save()}>
            {common('save')}
          </Button>
          <Button tone="bare" onClick={onDone}>
            {common('cancel')}
          </Button>
        </>
      }
    >
      <Bearing value={bearing} onChange={setBearing} />
    </Dialog>
  );
}
