'use client';

import { useTranslations } from 'next-intl';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Field } from '../../../../_ui/field.tsx';

/** How much, and of what; without a figure the second field says it in words. */
export function AmountFields({
  amount,
  unit,
  onChange,
}: {
  amount: string;
  unit: string;
  onChange: (change: { amount?: string; unit?: string }) => void;
}) {
  const t = useTranslations('improve.write');
  return (
    <div className="amount-fields">
      <Field
        small
        type="number"
        min={0}
        step="any"
        inputMode="decimal"
        label={t('amount')}
        value={amount}
        onChange={(e) => onChange({ amount: e.target.value })}
      />
      <Field
        small
        label={t('unit')}
        most={limits.title}
        value={unit}
        onChange={(e) => onChange({ unit: e.target.value })}
      />
    </div>
  );
}
