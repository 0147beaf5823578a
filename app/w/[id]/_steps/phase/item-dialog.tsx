'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { liveItems } from '../../../../../lib/steps/phase/plan.ts';
import type { Item } from '../../../../../lib/steps/phase/slice.ts';
import { limits } from '../../../../../lib/workshop/text.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Checkbox } from '../../../../_ui/checkbox.tsx';
import { Choice } from '../../../../_ui/choice.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';
import { formOf, type ItemForm, inputOf } from './item-form.ts';
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
  const party = useParty();
  const start = item ? (all.phase.starts.get(item.id)?.start ?? '') : '';
  const [form, setForm] = useState<ItemForm>(() => formOf(item, element ?? null, start));
  const set = (change: Partial<ItemForm>) => setForm((before) => ({ ...before, ...change }));
  const parties = all.session.parties.rows;
  const others = liveItems(all.phase).filter((row) => row.id !== item?.id);
  const version = all.improve.versions.rows.at(-1);
  const elements = version?.elements.filter((row) => row.option !== null) ?? [];
  const save = async () => {
    const input = inputOf(form, item);
    const sent = await act(
      item ? 'phase/set-item' : 'phase/add-item',
      item ? { ...input, item: item.id } : input,
    );
    if (!sent.ok) return;
    if (item && form.start !== start)
      await act('phase/place', { item: item.id, start: form.start || null });
    onClose();
  };
  const mine = me.facilitator || item?.owner === null || item?.owner === me.party;
  return (
    <Dialog
      broad
      title={item ? item.title : t('new')}
      open
      onOpenChange={(open) => !open && onClose()}
      actions={
        <>
          <Button tone="ink" disabled={!form.title.trim()} onClick={() => void save()}>
            {t('save')}
          </Button>
          {item && mine && can('phase/remove-item') && (
            <Button
              tone="bare"
              onClick={() =>
                void act('phase/remove-item', { item: item.id }).then(
                  (sent) => sent.ok && onClose(),
                )
              }
            >
              {t('remove')}
            </Button>
          )}
        </>
      }
    >
      <div className="grid gap-4">
        <Field
          label={t('title')}
          most={limits.title}
          value={form.title}
          onChange={(e) => set({ title: e.target.value })}
        />
        <div className="two">
          <Select
            label={t('element')}
            value={form.element}
            onChange={(value) => set({ element: value })}
            options={[
              { value: '', label: t('noElement') },
              ...elements.map((row) => ({
                value: row.id,
                label: all.broaden.issues.get(row.id)?.title ?? row.text,
              })),
            ]}
          />
          <Select
            label={t('owner')}
            value={form.owner}
            onChange={(value) => set({ owner: value })}
            options={[
              { value: '', label: t('noOwner') },
              ...parties.map((row) => ({ value: row.id, label: row.name })),
            ]}
          />
        </div>
        <fieldset className="who-joins">
          <legend>{t('contributors')}</legend>
          <div>
            {parties
              .filter((row) => row.id !== form.owner)
              .map((row) => (
                <Checkbox
                  key={row.id}
                  checked={form.contributors.includes(row.id)}
                  onChange={(on) =>
                    set({
                      contributors: on
                        ? [...form.contributors, row.id]
                        : form.contributors.filter((id) => id !== row.id),
                    })
                  }
                >
                  {party(row.id).name}
                </Checkbox>
              ))}
          </div>
        </fieldset>
        <div className="two three">
          <Field
            small
            type="number"
            min={1}
            label={t('days')}
            value={form.durationDays}
            onChange={(e) => set({ durationDays: e.target.value })}
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
            { id: 'value', label: t('value'), values: form.value, set: (value) => set({ value }) },
          ]}
        />
        <div className="two three">
          <Field
            small
            type="number"
            min={0}
            max={10}
            label={t('urgency')}
            value={form.urgency}
            onChange={(e) => set({ urgency: e.target.value })}
          />
          <Field
            small
            type="number"
            min={0}
            max={10}
            label={t('risk')}
            value={form.riskReduction}
            onChange={(e) => set({ riskReduction: e.target.value })}
          />
          <Field
            small
            type="number"
            min={1}
            label={t('effort')}
            value={form.effort}
            onChange={(e) => set({ effort: e.target.value })}
          />
        </div>
        {form.dependsOn.map((on, place) => (
          <div className="two" key={`${place}-${on.item}`}>
            <Select
              small
              label={t('after')}
              value={on.item}
              onChange={(value) =>
                set({
                  dependsOn: value
                    ? form.dependsOn.with(place, { ...on, item: value })
                    : form.dependsOn.toSpliced(place, 1),
                })
              }
              options={[
                { value: '', label: t('noAfter') },
                ...others.map((row) => ({ value: row.id, label: row.title })),
              ]}
            />
            <Field
              small
              type="number"
              min={0}
              label={t('lag')}
              value={on.lagDays}
              onChange={(e) =>
                set({ dependsOn: form.dependsOn.with(place, { ...on, lagDays: e.target.value }) })
              }
            />
          </div>
        ))}
        {others[0] && (
          <Button
            small
            className="justify-self-start"
            onClick={() =>
              set({ dependsOn: [...form.dependsOn, { item: others[0]?.id ?? '', lagDays: '0' }] })
            }
          >
            {t('addAfter')}
          </Button>
        )}
        <div className="two">
          <Field
            small
            label={t('indicator')}
            most={limits.title}
            value={form.indicator}
            onChange={(e) => set({ indicator: e.target.value })}
          />
          <Field
            small
            type="number"
            step="any"
            label={t('target')}
            value={form.target}
            onChange={(e) => set({ target: e.target.value })}
          />
        </div>
      </div>
    </Dialog>
  );
}
