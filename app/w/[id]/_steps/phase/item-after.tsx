'use client';

import { useTranslations } from 'next-intl';
import type { Item } from '../../../../../lib/steps/phase/slice.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { Select } from '../../../../_ui/select.tsx';
import type { ItemForm } from './item-form.ts';

type Waits = ItemForm['dependsOn'];

/** What an item waits for, and how many days later it may begin. */
export function ItemAfter({
  waits,
  others,
  onChange,
}: {
  waits: Waits;
  others: readonly Item[];
  onChange: (waits: Waits) => void;
}) {
  const t = useTranslations('phase.item');
  return (
    <>
      {waits.map((on, place) => (
        <div className="two" key={`${place}-${on.item}`}>
          <Select
            small
            label={t('after')}
            value={on.item}
            onChange={(item) =>
              onChange(item ? waits.with(place, { ...on, item }) : waits.toSpliced(place, 1))
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
            onChange={(e) => onChange(waits.with(place, { ...on, lagDays: e.target.value }))}
          />
        </div>
      ))}
      {others[0] && (
        <Button
          small
          className="justify-self-start"
          onClick={() => onChange([...waits, { item: others[0]?.id ?? '', lagDays: '0' }])}
        >
          {t('addAfter')}
        </Button>
      )}
    </>
  );
}
