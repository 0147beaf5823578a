'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { liveItems } from '../../../../../lib/steps/phase/plan.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useDraft } from '../../_room/use-draft.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';

/** The facilitator decides otherwise than proposed, with the reason on record. */
export function Overrule() {
  const t = useTranslations('phase.overrule');
  const all = useWorkshop();
  const can = useCan();
  const act = useAct();
  const items = liveItems(all.phase);
  const [item, setItem] = useState('');
  const [start, setStart] = useState('');
  const [reason, write, clear] = useDraft('phase.overrule');
  if (!can('phase/overrule')) return null;
  const chosen = item || (items[0]?.id ?? '');
  const save = async () => {
    const sent = await act('phase/overrule', { item: chosen, reason, ...(start ? { start } : {}) });
    if (sent.ok) clear();
    return sent.ok;
  };
  return (
    <p className="mt-3">
      <FormDialog
        title={t('title')}
        lead={t('lead')}
        trigger={
          <Button small tone="bare">
            {t('open')}
          </Button>
        }
        keep={t('save')}
        ready={reason.trim() !== ''}
        onKeep={save}
      >
        <Select
          label={t('item')}
          value={chosen}
          onChange={setItem}
          options={items.map((row) => ({ value: row.id, label: row.title }))}
        />
        <Field
          type="date"
          label={t('start')}
          hint={t('hint')}
          value={start}
          onChange={(e) => setStart(e.target.value)}
        />
        <Field
          label={t('reason')}
          lines={3}
          most={limits.card}
          value={reason}
          onChange={(e) => write(e.target.value)}
        />
      </FormDialog>
    </p>
  );
}
