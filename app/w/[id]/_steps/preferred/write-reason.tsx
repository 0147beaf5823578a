'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useDraft } from '../../_room/use-draft.ts';
import { useMe, useWorkshop } from '../../_room/use-room.tsx';

/** The party for whom an option goes too far says why, and which interest it harms. */
export function WriteReason({ option }: { option: string }) {
  const t = useTranslations('preferred.repair.why');
  const me = useMe();
  const act = useAct();
  const [reason, write, clear] = useDraft(`preferred.objection.${option}`);
  const [interest, choose] = useState('');
  const own = useWorkshop().broaden.interests.rows.filter(
    (row) => row.party === me.party && !row.hidden,
  );
  const keep = async () => {
    const sent = await act('preferred/explain-objection', {
      option,
      reason,
      interest: interest || null,
    });
    if (sent.ok) clear();
    return sent.ok;
  };
  return (
    <FormDialog
      title={t('title')}
      lead={t('lead')}
      trigger={<Button small>{t('open')}</Button>}
      keep={t('keep')}
      ready={reason.trim() !== ''}
      onKeep={keep}
    >
      <Field
        label={t('reason')}
        lines={3}
        most={limits.card}
        value={reason}
        onChange={(e) => write(e.target.value)}
      />
      <Select
        label={t('interest')}
        value={interest}
        onChange={choose}
        options={[
          { value: '', label: t('none') },
          ...own.map(({ id, text }) => ({ value: id, label: text })),
        ]}
      />
    </FormDialog>
  );
}
