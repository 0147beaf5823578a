'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Compensation } from '../../../../../lib/steps/improve/slice.ts';
import { liveItems } from '../../../../../lib/steps/phase/plan.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
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
  const done = (sent: { ok: boolean }) => {
    if (sent.ok) onClose();
  };
  const key = { compensation: compensation.id };
  return (
    <Dialog
      title={t('dialog')}
      lead={compensation.text}
      open
      onOpenChange={(open) => !open && onClose()}
      actions={
        <>
          <Button
            tone="ink"
            disabled={!paidBy || !harmBy}
            onClick={() => void act('phase/set-payment', { ...key, paidBy, harmBy }).then(done)}
          >
            {t('save')}
          </Button>
          {payment && (
            <Button tone="bare" onClick={() => void act('phase/remove-payment', key).then(done)}>
              {t('remove')}
            </Button>
          )}
        </>
      }
    >
      <div className="grid gap-4">
        <Select label={t('paidBy')} value={paidBy} onChange={setPaidBy} options={options} />
        <Select label={t('harmBy')} value={harmBy} onChange={setHarmBy} options={options} />
      </div>
    </Dialog>
  );
}
