'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { currentVersion } from '../../../../../lib/steps/improve/standing.ts';
import { untouched } from '../../../../../lib/steps/improve/text-commands.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { operationsOf } from './changes.ts';
import { LineForm } from './line-form.tsx';
import { useChanges } from './use-changes.ts';

/** The facilitator holds the pen of the one text, until the first level on it was asked. */
export function EditText() {
  const t = useTranslations('improve.edit');
  const all = useWorkshop();
  const can = useCan();
  const act = useAct();
  const version = currentVersion(all.improve);
  const [open, setOpen] = useState(false);
  const [changes, setChanges, clear] = useChanges(`improve.edit.${version?.number ?? 0}`);
  if (!version || !can('improve/edit') || !untouched(all, version)) return null;
  const operations = operationsOf(all, version, changes);
  const save = async () => {
    const sent = await act('improve/edit', { operations });
    if (!sent.ok) return;
    clear();
    setOpen(false);
  };
  return (
    <p className="mt-4">
      <Dialog
        broad
        title={t('title')}
        lead={t('lead')}
        open={open}
        onOpenChange={setOpen}
        trigger={<Button small>{t('open')}</Button>}
        actions={
          <Button tone="ink" disabled={operations.length === 0} onClick={() => void save()}>
            {t('do')}
          </Button>
        }
      >
        <LineForm version={version} changes={changes} onChange={setChanges} />
      </Dialog>
    </p>
  );
}
