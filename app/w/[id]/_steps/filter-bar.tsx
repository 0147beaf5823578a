'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../../_ui/button.tsx';
import { Field } from '../../../_ui/field.tsx';
import { Select } from '../../../_ui/select.tsx';
import { useParties } from '../_room/use-parties.ts';
import { useWorkshop } from '../_room/use-room.tsx';
import type { Filter } from './filter.ts';

type Props = {
  /** What one looks for. */
  label: string;
  filter: Filter;
  /** How many cards are left, in words, or null while nothing is filtered. */
  found: string | null;
  /** Do the cards say whose they are? */
  named: boolean;
  onChange: (part: Partial<Filter>) => void;
  onClear: () => void;
};

/** To find a card on a full table: by words, party, issue, what is mine and what is new. */
export function FilterBar({ label, filter, found, named, onChange, onClear }: Props) {
  const t = useTranslations('options.filter');
  const parties = useParties();
  const issues = useWorkshop().broaden.issues.rows;
  return (
    <search className="flex flex-wrap items-end gap-3" aria-label={label}>
      <div className="min-w-[200px] flex-1 sm:max-w-[320px]">
        <Field
          small
          type="search"
          label={t('text')}
          value={filter.text}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      </div>
      {named && (
        <Select
          small
          label={t('party')}
          value={filter.party}
          options={[
            { value: '', label: t('everyParty') },
            ...parties.rows.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(party) => onChange({ party })}
        />
      )}
      {issues.length > 0 && (
        <Select
          small
          label={t('issue')}
          value={filter.issue}
          options={[
            { value: '', label: t('everyIssue') },
            ...issues.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(issue) => onChange({ issue })}
        />
      )}
      <Select
        small
        label={t('which')}
        value={filter.which}
        options={[
          { value: '', label: t('everyCard') },
          { value: 'mine', label: t('mine') },
          { value: 'fresh', label: t('fresh') },
        ]}
        onChange={(which) => onChange({ which: which as Filter['which'] })}
      />
      {found !== null && (
        <p className="flex min-h-[44px] items-center gap-2" aria-live="polite">
          {found}
          <Button small tone="bare" onClick={onClear}>
            {t('clear')}
          </Button>
        </p>
      )}
    </search>
  );
}
