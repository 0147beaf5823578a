'use client';

import { useTranslations } from 'next-intl';
import { currentVersion } from '../../../../../lib/steps/improve/standing.ts';
import { untouched } from '../../../../../lib/steps/improve/text-commands.ts';
import { Button } from '../../../../_ui/button.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
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
  const [changes, setChanges, clear] = useChanges(`improve.edit.${version?.number ?? 0}`);
  if (!version || !can('improve/edit') || !untouched(all, version)) return null;
  const operations = operationsOf(all, version, changes);
  const save = async () => {
    const sent = await act('improve/edit', { operations });
    if (sent.ok) clear();
    return sent.ok;
  };
  return (
    <p className="mt-4">
      <FormDialog
        broad
        title={t('title')}
        lead={t('lead')}
        trigger={<Button small>{t('open')}</Button>}
        keep={t('do')}
        ready={operations.length > 0}
        onKeep={save}
      >
        <LineForm version={version} changes={changes} onChange={setChanges} />
      </FormDialog>
    </p>
  );
}
