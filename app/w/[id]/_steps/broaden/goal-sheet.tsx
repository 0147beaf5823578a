'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Goal } from '../../../../../lib/steps/broaden/slice.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Field } from '../../../../_ui/field.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan } from '../../_room/use-room.tsx';

const numberOf = (text: string) =>
  text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));

/** A goal with its number and its date. Numbers may be typed with a comma. */
export function GoalSheet({ goal, onClose }: { goal?: Goal; onClose: () => void }) {
  const t = useTranslations('broaden.goals');
  const common = useTranslations('common');
  const act = useAct();
  const can = useCan();
  const [indicator, setIndicator] = useState(goal?.indicator ?? '');
  const [unit, setUnit] = useState(goal?.unit ?? '');
  const [baseline, setBaseline] = useState(goal ? String(goal.baseline) : '');
  const [target, setTarget] = useState(goal ? String(goal.target) : '');
  const [date, setDate] = useState(goal?.date ?? '');
  const from = numberOf(baseline);
  const to = numberOf(target);
  const complete =
    indicator.trim() !== '' &&
    unit.trim() !== '' &&
    Number.isFinite(from) &&
    Number.isFinite(to) &&
    date !== '';
  const save = async () => {
    const payload = {
      ...(goal ? { id: goal.id } : {}),
      indicator,
      unit,
      baseline: from,
      target: to,
      date,
    };
    return (await act('broaden/set-goal', payload)).ok;
  };
  return (
    <FormDialog
      title={goal ? t('change') : t('new')}
      ready={complete}
      remove={
        goal &&
        can('broaden/remove-goal') && {
          label: common('delete'),
          onRemove: async () => (await act('broaden/remove-goal', { id: goal.id })).ok,
        }
      }
      onKeep={save}
      onClose={onClose}
    >
      <Field
        lines={2}
        label={t('indicator')}
        most={limits.title}
        value={indicator}
        onChange={(event) => setIndicator(event.currentTarget.value)}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          small
          inputMode="decimal"
          label={t('baseline')}
          value={baseline}
          onChange={(event) => setBaseline(event.currentTarget.value)}
        />
        <Field
          small
          inputMode="decimal"
          label={t('target')}
          value={target}
          onChange={(event) => setTarget(event.currentTarget.value)}
        />
        <Field
          small
          label={t('unit')}
          most={limits.name}
          value={unit}
          onChange={(event) => setUnit(event.currentTarget.value)}
        />
        <Field
          small
          type="date"
          label={t('date')}
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
      </div>
    </FormDialog>
  );
}
