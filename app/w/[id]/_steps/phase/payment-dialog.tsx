'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Compensation } from '../../../../../lib/steps/improve/slice.ts';
import { liveItems } from '../../../../../lib/steps/phase/plan.ts';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useWorkshop } from '../../_room/use-room.tsx';

/** Which measure makes a compensation good, and which one does the harm. */
export function PaymentDialog({
  compensation,
  onClose,
}: {
  compensation: Compensation;
  onClose: () => void;
}) {
  const t = useTranslations('phase.pays');
  const { phase } = useWorkshop();
  const act = useAct();
  const payment = phase.payments.get(compensation.id);
  const [paidBy, setPaidBy] = useState(payment?.paidBy ?? '');
  const [harmBy, setHarmBy] = useState(payment?.harmBy ?? '');
  const options = [
    { value: '', label: t('pick') },
    ...liveItems(phase).map((row) => ({ value: row.id, label: row.title })),
  ];
  const key = { compensation: compensation.id };
  return (
    <FormDialog
      title={t('dialog')}
      lead={compensation.text}
      keep={t('save')}
      ready={paidBy !== '' && harmBy !== ''}
      remove={
        payment && {
          label: t('remove'),
          onRemove: async () => (await act('phase/remove-payment', key)).ok,
        }
      }
      onKeep={async () => (await act('phase/set-payment', { ...key, paidBy, harmBy })).ok}
      onClose={onClose}
    >
      <Select label={t('paidBy')} value={paidBy} onChange={setPaidBy} options={options} />
      <Select label={t('harmBy')} value={harmBy} onChange={setHarmBy} options={options} />
    </FormDialog>
  );
}
