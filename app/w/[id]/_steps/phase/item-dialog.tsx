'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { liveItems } from '../../../../../lib/steps/phase/plan.ts';
import type { Item } from '../../../../../lib/steps/phase/slice.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Choice } from '../../../../_ui/choice.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { ItemAfter } from './item-after.tsx';
import { formOf, type ItemForm, inputOf } from './item-form.ts';
import { ItemWho } from './item-who.tsx';
import { NumberField } from './number-field.tsx';
import { PerParty } from './per-party.tsx';

/** One item to write or change, and its first day. */
export function ItemDialog({
  item,
  element,
  onClose,
}: {
  item: Item | null;
  element?: string;
  onClose: () => void;
}) {
  const t = useTranslations('phase.item');
  const all = useWorkshop();
  const can = useCan();
  const me = useMe();
  const act = useAct();
  const start = item ? (all.phase.starts.get(item.id)?.start ?? '') : '';
  const [form, setForm] = useState<ItemForm>(() => formOf(item, element ?? null, start));
  const set = (change: Partial<ItemForm>) => setForm((before) => ({ ...before, ...change }));
  const others = liveItems(all.phase).filter((row) => row.id !== item?.id);
  const save = async () => {
    const input = inputOf(form, item, me.party);
    const sent = await act(
      item ? 'phase/set-item' : 'phase/add-item',
      item ? { ...input, item: item.id } : input,
    );
    if (!sent.ok) return false;
    if (item && form.start !== start)
      await act('phase/place', { item: item.id, start: form.start || null });
    return true;
  };
  const mine = me.facilitator || item?.owner === null || item?.owner === me.party;
  return (
    <FormDialog
      broad
      title={item ? item.title : t('new')}
      keep={t('save')}
      ready={form.title.trim() !== ''}
      remove={
        item &&
        mine &&
        can('phase/remove-item') && {
          label: t('remove'),
          onRemove: async () => (await act('phase/remove-item', { item: item.id })).ok,
        }
      }
      onKeep={save}
      onClose={onClose}
    >
      <Field
        label={t('title')}
        most={limits.title}
        value={form.title}
        onChange={(e) => set({ title: e.target.value })}
      />
      <ItemWho form={form} set={set} />
      <div className="two three">
        <NumberField
          min={1}
          label={t('days')}
          value={form.durationDays}
          onChange={(durationDays) => set({ durationDays })}
        />
        {item && (
          <Field
            small
            type="date"
            label={t('start')}
            value={form.start}
            onChange={(e) => set({ start: e.target.value })}
          />
        )}
        <Field
          small
          type="date"
          label={t('review')}
          value={form.reviewDate}
          onChange={(e) => set({ reviewDate: e.target.value })}
        />
      </div>
      <Choice
        legend={t('moscow')}
        small
        value={form.moscow}
        onChange={(moscow) => set({ moscow })}
        options={(['must', 'should', 'could', 'wont'] as const).map((value) => ({
          value,
          label: t(`is.${value}`),
        }))}
      />
      <PerParty
        caption={t('perParty')}
        columns={[
          { id: 'cost', label: t('cost'), values: form.cost, set: (cost) => set({ cost }) },
          { id: 'hours', label: t('hours'), values: form.hours, set: (hours) => set({ hours }) },
          {
            id: 'value',
            label: t('value'),
            values: form.value,
            set: (value) => set({ value }),
            only: me.party,
          },
        ]}
      />
      <div className="two three">
        <NumberField
          min={0}
          max={10}
          label={t('urgency')}
          value={form.urgency}
          onChange={(urgency) => set({ urgency })}
        />
        <NumberField
          min={0}
          max={10}
          label={t('risk')}
          value={form.riskReduction}
          onChange={(riskReduction) => set({ riskReduction })}
        />
        <NumberField
          min={1}
          label={t('effort')}
          value={form.effort}
          onChange={(effort) => set({ effort })}
        />
      </div>
      <ItemAfter
        waits={form.dependsOn}
        others={others}
        onChange={(dependsOn) => set({ dependsOn })}
      />
      <div className="two">
        <Field
          small
          label={t('indicator')}
          most={limits.title}
          value={form.indicator}
          onChange={(e) => set({ indicator: e.target.value })}
        />
        <NumberField
          step="any"
          label={t('target')}
          value={form.target}
          onChange={(target) => set({ target })}
        />
      </div>
    </FormDialog>
  );
}
