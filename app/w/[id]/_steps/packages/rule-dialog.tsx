'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Checkbox } from '../../../../_ui/checkbox.tsx';
import { Choice } from '../../../../_ui/choice.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useDraft } from '../../_room/use-draft.ts';
import { useChoiceName } from './use-choice-name.ts';
import { useChoices } from './use-packages.ts';

const kinds = ['requires', 'excludes'] as const;

/** One option and what it needs, or what it rules out. */
export function RuleDialog() {
  const t = useTranslations('packages.rules');
  const act = useAct();
  const nameOf = useChoiceName();
  const options = [...new Set(useChoices().flatMap((row) => row.options))].filter(
    (option) => option !== null,
  );
  const [kind, setKind] = useState<(typeof kinds)[number]>('requires');
  const [first, choose] = useState('');
  const [marked, mark] = useState<readonly string[]>([]);
  const [reason, write, clear] = useDraft('packages.rule');
  const option = options.includes(first) ? first : (options[0] ?? '');
  const rest = options.filter((one) => one !== option);
  const others = rest.filter((one) => marked.includes(one));
  const keep = async () => {
    const [other] = others;
    const sent = await act('packages/constrain', {
      kind,
      option,
      reason,
      ...(kind === 'requires' ? { anyOf: others } : { other }),
    });
    if (!sent.ok) return false;
    clear();
    mark([]);
    return true;
  };
  return (
    <FormDialog
      title={t('new')}
      lead={t('newLead')}
      trigger={<Button small>{t('add')}</Button>}
      keep={t('keep')}
      ready={kind === 'requires' ? others.length > 0 : others.length === 1}
      onKeep={keep}
    >
      <Select
        label={t('option')}
        value={option}
        onChange={choose}
        options={options.map((value) => ({ value, label: nameOf(value) }))}
      />
      <Choice
        small
        legend={t('how')}
        value={kind}
        onChange={(next) => {
          setKind(next);
          mark([]);
        }}
        options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      {kind === 'requires' ? (
        <fieldset className="rule-options">
          <legend>{t('oneOf')}</legend>
          {rest.map((one) => (
            <Checkbox
              key={one}
              checked={marked.includes(one)}
              onChange={(on) => mark(on ? [...others, one] : others.filter((id) => id !== one))}
            >
              {nameOf(one)}
            </Checkbox>
          ))}
        </fieldset>
      ) : (
        <Select
          label={t('other')}
          value={others[0] ?? ''}
          onChange={(one) => mark(one ? [one] : [])}
          options={[
            { value: '', label: t('choose') },
            ...rest.map((value) => ({ value, label: nameOf(value) })),
          ]}
        />
      )}
      <Field
        small
        lines={2}
        label={t('reason')}
        most={limits.card}
        value={reason}
        onChange={(event) => write(event.target.value)}
      />
    </FormDialog>
  );
}
