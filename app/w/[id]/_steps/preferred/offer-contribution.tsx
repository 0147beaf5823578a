'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Contribution, certainties, kinds } from '../../../../../lib/steps/preferred/slice.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Checkbox } from '../../../../_ui/checkbox.tsx';
import { Choice } from '../../../../_ui/choice.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { IconButton } from '../../../../_ui/icon-button.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useMe, useWorkshop } from '../../_room/use-room.tsx';
import { useOptionTitle } from './use-option-title.ts';

const blank = {
  kind: 'money',
  amount: null,
  unit: '',
  perYear: null,
  certainty: 'idea',
  essential: false,
  note: '',
} as const;
const numberOf = (text: string): number | null => {
  const n = Number(text.replace(/\s/g, '').replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(n) || n < 0 ? null : n;
};

/** What a party brings to an option: offered anew, or changed when a `row` is given. */
export function OfferContribution({ option, row }: { option: string; row?: Contribution }) {
  const t = useTranslations('preferred.offer');
  const me = useMe();
  const act = useAct();
  const titleOf = useOptionTitle();
  const parties = useWorkshop().session.parties.rows;
  const [party, chooseParty] = useState(parties[0]?.id ?? '');
  const [offer, change] = useState<Omit<Contribution, 'id' | 'option' | 'party' | 'rev'>>(
    row ?? blank,
  );
  const [amount, writeAmount] = useState(row?.amount?.toString() ?? '');
  const [perYear, writePerYear] = useState(row?.perYear?.toString() ?? '');
  const keep = async () => {
    const { kind, unit, certainty, essential, note } = offer;
    const fields = {
      kind,
      unit,
      certainty,
      essential,
      note,
      amount: numberOf(amount),
      perYear: numberOf(perYear),
    };
    const sent = row
      ? await act('preferred/change-contribution', { contribution: row.id, ...fields })
      : await act('preferred/offer-contribution', {
          option,
          ...fields,
          ...(me.facilitator ? { party } : {}),
        });
    if (!sent.ok || row) return sent.ok;
    change(blank);
    writeAmount('');
    writePerYear('');
    return true;
  };
  const trigger = row ? (
    <IconButton icon="more" label={t('change')} />
  ) : (
    <Button small className="mt-1">
      {me.facilitator ? t('openFor') : t('open')}
    </Button>
  );
  const sure = certainties.filter(
    (value) => value !== 'mandated' || me.mandate || row?.certainty === 'mandated',
  );
  return (
    <FormDialog
      title={t('title')}
      lead={titleOf(option)}
      trigger={trigger}
      keep={t('keep')}
      remove={
        row && {
          label: t('withdraw'),
          onRemove: async () =>
            (await act('preferred/withdraw-contribution', { contribution: row.id })).ok,
        }
      }
      onKeep={keep}
    >
      {me.facilitator && !row && (
        <Select
          label={t('party')}
          value={party}
          onChange={chooseParty}
          options={parties.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Select
        label={t('kind')}
        value={offer.kind}
        onChange={(kind) => change({ ...offer, kind: kind as Contribution['kind'] })}
        options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
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
          value={offer.unit}
          onChange={(e) => change({ ...offer, unit: e.target.value })}
        />
      </div>
      <Field
        inputMode="decimal"
        label={t('perYear')}
        hint={t('perYearHint')}
        value={perYear}
        onChange={(e) => writePerYear(e.target.value)}
      />
      <Choice
        legend={t('certainty')}
        options={sure.map((value) => ({ value, label: t(`certainties.${value}`) }))}
        value={offer.certainty}
        onChange={(certainty) => change({ ...offer, certainty })}
      />
      <Checkbox checked={offer.essential} onChange={(essential) => change({ ...offer, essential })}>
        {t('essential')}
      </Checkbox>
      <Field
        label={t('note')}
        most={limits.card}
        value={offer.note}
        onChange={(e) => change({ ...offer, note: e.target.value })}
      />
    </FormDialog>
  );
}
