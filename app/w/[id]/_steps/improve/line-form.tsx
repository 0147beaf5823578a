'use client';

import { useTranslations } from 'next-intl';
import type { Version } from '../../../../../lib/steps/improve/slice.ts';
import { limits } from '../../../../../lib/workshop/text.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { useWorkshop } from '../../_room/use-room.tsx';
import { type Change, type Changes, optionsFor, optionWords } from './changes.ts';

/** The lines of a version as fields: other words or another option per issue, conditions changed, added or left out. */
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
  const added = Object.keys(changes).filter((key) => key.startsWith('new:'));
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
      {version.conditions.map(({ id, text }) => {
        const key = `condition:${id}`;
        const gone = changes[key]?.gone ?? false;
        return (
          <fieldset key={key}>
            <legend>{t('condition')}</legend>
            {!gone && (
              <Field
                small
                hideLabel
                label={t('condition')}
                lines={2}
                most={limits.card}
                value={changes[key]?.text ?? text}
                onChange={(e) => set(key, { text: e.target.value })}
              />
            )}
            {gone && (
              <p className="second">
                <del>{text}</del>
              </p>
            )}
            <Button
              small
              tone="bare"
              className="justify-self-start"
              onClick={() => set(key, { gone: !gone })}
            >
              {t(gone ? 'keep' : 'leaveOut')}
            </Button>
          </fieldset>
        );
      })}
      {added.map((key) => (
        <fieldset key={key}>
          <legend>{t('newCondition')}</legend>
          <Field
            small
            hideLabel
            label={t('newCondition')}
            hint={t('conditionHint')}
            lines={2}
            most={limits.card}
            value={changes[key]?.text ?? ''}
            onChange={(e) => set(key, { text: e.target.value })}
          />
        </fieldset>
      ))}
      <Button
        small
        className="justify-self-start"
        onClick={() => set(`new:${added.length + 1}`, { text: '' })}
      >
        {t('addCondition')}
      </Button>
    </div>
  );
}
