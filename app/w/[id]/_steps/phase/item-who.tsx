'use client';

import { useTranslations } from 'next-intl';
import { Checkbox } from '../../../../_ui/checkbox.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';
import type { ItemForm } from './item-form.ts';

/** Which line of the agreement an item carries out, who owns it and who joins in. */
export function ItemWho({
  form,
  set,
}: {
  form: ItemForm;
  set: (change: Partial<ItemForm>) => void;
}) {
  const t = useTranslations('phase.item');
  const all = useWorkshop();
  const party = useParty();
  const parties = all.session.parties.rows;
  const version = all.improve.versions.rows.at(-1);
  const elements = version?.elements.filter((row) => row.option !== null) ?? [];
  const joining = (id: string, on: boolean) =>
    on ? [...form.contributors, id] : form.contributors.filter((one) => one !== id);
  return (
    <>
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
                onChange={(on) => set({ contributors: joining(row.id, on) })}
              >
                {party(row.id).name}
              </Checkbox>
            ))}
        </div>
      </fieldset>
    </>
  );
}
