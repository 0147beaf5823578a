'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Harm } from '../../../../../lib/steps/preferred/slice.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useMe, useWorkshop } from '../../_room/use-room.tsx';

/** What my party (or, for the facilitator, the one that said so) does to make a harm good. */
export function AskCompensation({ harm }: { harm: Harm }) {
  const t = useTranslations('preferred.compensate');
  const me = useMe();
  const act = useAct();
  const others = useWorkshop().session.parties.rows.filter(({ id }) => id !== harm.party);
  const [from, chooseFrom] = useState(others[0]?.id ?? '');
  const [text, write] = useState('');
  const [amount, writeAmount] = useState('');
  const [unit, writeUnit] = useState('');
  const keep = async () => {
    const n = Number(amount.replace(',', '.'));
    const sent = await act('preferred/offer-compensation', {
      option: harm.option,
      to: harm.party,
      interest: harm.interest,
      amount: amount.trim() === '' || !Number.isFinite(n) || n < 0 ? null : n,
      unit,
      text,
      ...(me.facilitator ? { from } : {}),
    });
    return sent.ok;
  };
  return (
    <FormDialog
      title={t('title')}
      lead={t('lead')}
      trigger={
        <Button small tone="bare" className="-ml-2">
          {t('open')}
        </Button>
      }
      keep={t('keep')}
      ready={text.trim() !== '' || amount.trim() !== ''}
      onKeep={keep}
    >
      {me.facilitator && (
        <Select
          label={t('from')}
          value={from}
          onChange={chooseFrom}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Field
        label={t('text')}
        lines={2}
        most={limits.card}
        value={text}
        onChange={(e) => write(e.target.value)}
      />
      <div className="grid grid-cols-[1fr_2fr] gap-4">
        <Field
          inputMode="decimal"
          label={t('amount')}
          value={amount}
          onChange={(e) => writeAmount(e.target.value)}
        />
        <Field
          label={t('unit')}
          most={limits.name}
          value={unit}
          onChange={(e) => writeUnit(e.target.value)}
        />
      </div>
    </FormDialog>
  );
}
