'use client';

import { useTranslations } from 'next-intl';
import type { Version } from '../../../../../lib/steps/improve/slice.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Field } from '../../../../_ui/field.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { useWorkshop } from '../../_room/use-room.tsx';
import { type Change, type Changes, linesWith, optionsFor, optionWords } from './changes.ts';
import { CompensationLines } from './compensation-lines.tsx';
import { ConditionLines } from './condition-lines.tsx';
import { ContributionLines } from './contribution-lines.tsx';

export type LineGroupProps = {
  readonly lines: Pick<Version, 'contributions' | 'compensations' | 'conditions'>;
  readonly changes: Changes;
  readonly set: (key: string, change: Change) => void;
};

/** The lines of a version as fields: other words or another option per issue, and what is brought, made good and agreed beside it. */
export function LineForm({
  version,
  changes,
  onChange,
}: {
  version: Version;
  changes: Changes;
  onChange: (changes: Changes) => void;
}) {
  const t = useTranslations('improve.write');
  const all = useWorkshop();
  const set = (key: string, change: Change) =>
    onChange({ ...changes, [key]: { ...changes[key], ...change } });
  const lines = linesWith(all, version, changes);
  return (
    <div className="write-lines">
      {version.elements.map((element) => {
        const key = `element:${element.id}`;
        const change = changes[key] ?? {};
        const option = change.option === undefined ? element.option : change.option;
        return (
          <fieldset key={key}>
            <legend>{all.broaden.issues.get(element.id)?.title ?? element.id}</legend>
            <Select
              small
              label={t('option')}
              value={option ?? ''}
              onChange={(value) =>
                set(key, { option: value || null, text: optionWords(all, value || null) })
              }
              options={[
                { value: '', label: t('asNow') },
                ...optionsFor(all, element.id, element.option).map((row) => ({
                  value: row.id,
                  label: row.title,
                })),
              ]}
            />
            {option !== null && (
              <Field
                small
                label={t('text')}
                lines={2}
                most={limits.card}
                value={change.text ?? element.text}
                onChange={(e) => set(key, { text: e.target.value })}
              />
            )}
          </fieldset>
        );
      })}
      <ContributionLines lines={lines} changes={changes} set={set} />
      <CompensationLines lines={lines} changes={changes} set={set} />
      <ConditionLines lines={lines} changes={changes} set={set} />
    </div>
  );
}
