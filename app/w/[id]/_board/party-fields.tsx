'use client';

import { useTranslations } from 'next-intl';
import type { Party } from '../../../../lib/steps/session/slice.ts';
import { limits } from '../../../../lib/workshop/limits.ts';
import { Button } from '../../../_ui/button.tsx';
import { Field } from '../../../_ui/field.tsx';
import { Shape } from '../../../_ui/shape.tsx';
import { type Mark, shapes } from '../../../_ui/shapes.ts';

const marks = Object.keys(shapes).map(Number) as Mark[];

/** The parties at the table by name, and by what they are called in columns; one that came later can be added. */
export function PartyFields({
  parties,
  newId,
  onChange,
}: {
  parties: readonly Party[];
  newId: () => string;
  onChange: (parties: readonly Party[]) => void;
}) {
  const t = useTranslations('board.workshop');
  const free = marks.find((mark) => !parties.some((party) => party.mark === mark));
  const set = (place: number, change: Partial<Party>) => {
    const party = parties[place];
    if (party) onChange(parties.with(place, { ...party, ...change }));
  };
  return (
    <fieldset className="m-0 grid min-w-0 gap-3 border-0 p-0">
      <legend className="p-0 font-strong">{t('parties')}</legend>
      {parties.map((party, place) => (
        <div
          key={party.id}
          className="grid grid-cols-[28px_minmax(0,1fr)] items-end gap-x-3 gap-y-2 sm:grid-cols-[28px_minmax(0,2fr)_minmax(0,1fr)]"
        >
          <Shape mark={party.mark} className="mb-3 size-[22px]" />
          <Field
            small
            label={t('party', { number: place + 1 })}
            most={limits.name}
            value={party.name}
            onChange={(event) => set(place, { name: event.target.value })}
          />
          <Field
            small
            className="max-sm:col-start-2"
            label={t('short')}
            maxLength={24}
            value={party.short ?? ''}
            onChange={(event) => set(place, { short: event.target.value })}
          />
        </div>
      ))}
      {free && (
        <p>
          <Button
            small
            onClick={() => onChange([...parties, { id: newId(), name: '', mark: free, weight: 1 }])}
          >
            {t('addParty')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
