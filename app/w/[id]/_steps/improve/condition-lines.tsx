'use client';

import { useTranslations } from 'next-intl';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { addedKeys } from './changes.ts';
import { LeaveOut } from './leave-out.tsx';
import type { LineGroupProps } from './line-form.tsx';
import { nextKey } from './next-key.ts';

/** The conditions of a version as fields: other words, left out, or a new one. */
export function ConditionLines({ lines, changes, set }: LineGroupProps) {
  const t = useTranslations('improve.write');
  return (
    <section className="grid gap-3" aria-label={t('conditions')}>
      {lines.conditions.map(({ id, text }) => {
        const key = `condition:${id}`;
        const gone = changes[key]?.gone ?? false;
        return (
          <fieldset key={key}>
            <legend>{t('condition')}</legend>
            {gone ? (
              <p className="second">
                <del>{text}</del>
              </p>
            ) : (
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
            <LeaveOut gone={gone} line={text} onChange={(next) => set(key, { gone: next })} />
          </fieldset>
        );
      })}
      {addedKeys(changes, 'new-condition').map((key) => (
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
          <LeaveOut
            gone={false}
            line={t('newCondition')}
            onChange={() => set(key, { gone: true })}
          />
        </fieldset>
      ))}
      <Button
        small
        className="justify-self-start"
        onClick={() => set(nextKey(changes, 'new-condition'), { text: '' })}
      >
        {t('addCondition')}
      </Button>
    </section>
  );
}
