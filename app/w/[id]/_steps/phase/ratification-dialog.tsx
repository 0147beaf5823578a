'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Ratification } from '../../../../../lib/steps/phase/slice.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Field } from '../../../../_ui/field.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useMe, useWorkshop } from '../../_room/use-room.tsx';

/** Who must still say yes for a party, and when; one per party. */
export function RatificationDialog({
  old,
  onClose,
}: {
  old: Ratification | null;
  onClose: () => void;
}) {
  const t = useTranslations('phase.ratify');
  const { session } = useWorkshop();
  const me = useMe();
  const act = useAct();
  const [party, setParty] = useState(old?.id ?? me.party ?? session.parties.rows[0]?.id ?? '');
  const [body, setBody] = useState(old?.body ?? '');
  const [date, setDate] = useState(old?.date ?? '');
  const save = async () => {
    const sent = await act('phase/set-ratification', { party, body, date: date || null });
    return sent.ok;
  };
  return (
    <FormDialog
      title={t('title')}
      lead={t('lead')}
      keep={t('save')}
      ready={body.trim() !== ''}
      onKeep={save}
      onClose={onClose}
    >
      {me.facilitator && !old && (
        <Select
          label={t('party')}
          value={party}
          onChange={setParty}
          options={session.parties.rows.map((row) => ({ value: row.id, label: row.name }))}
        />
      )}
      <Field
        label={t('body')}
        most={limits.title}
        value={body}
        onChange={(e) => setBody(e.target.value)}
      />
      <Field type="date" label={t('date')} value={date} onChange={(e) => setDate(e.target.value)} />
    </FormDialog>
  );
}
