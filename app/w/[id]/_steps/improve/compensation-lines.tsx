'use client';

import { useTranslations } from 'next-intl';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { useMe, useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';
import { AmountFields } from './amount-fields.tsx';
import { addedKeys } from './changes.ts';
import { LeaveOut } from './leave-out.tsx';
import type { LineGroupProps } from './line-form.tsx';
import { nextKey } from './next-key.ts';

/** What one party makes good to another, as fields: other words or amounts, left out, or something new. */
export function CompensationLines({ lines, changes, set }: LineGroupProps) {
  const t = useTranslations('improve.write');
  const line = useTranslations('improve.line');
  const { session } = useWorkshop();
  const me = useMe();
  const party = useParty();
  const parties = session.parties.rows.map((row) => ({ value: row.id, label: row.name }));
  const added = addedKeys(changes, 'new-compensation');
  const start = () => {
    const from = me.party ?? parties[0]?.value ?? '';
    const to = parties.find((row) => row.value !== from)?.value ?? '';
    set(nextKey(changes, 'new-compensation'), { from, to });
  };
  return (
    <details open={added.length > 0 ? true : undefined}>
      <summary>{t('compensations', { count: lines.compensations.length })}</summary>
      <div className="grid gap-3 mt-3">
        {lines.compensations.map((row) => {
          const key = `compensation:${row.id}`;
          const change = changes[key] ?? {};
          const gone = change.gone ?? false;
          return (
            <fieldset key={key}>
              <legend>
                {line('pays', { from: party(row.from).name, to: party(row.to).name })}
              </legend>
              {gone ? (
                <p className="second">
                  <del>{row.text}</del>
                </p>
              ) : (
                <>
                  <Field
                    small
                    label={t('what')}
                    lines={2}
                    most={limits.card}
                    value={change.text ?? row.text}
                    onChange={(e) => set(key, { text: e.target.value })}
                  />
                  <AmountFields
                    amount={change.amount ?? (row.amount === null ? '' : String(row.amount))}
                    unit={change.unit ?? row.unit}
                    onChange={(next) => set(key, next)}
                  />
                </>
              )}
              <LeaveOut gone={gone} line={row.text} onChange={(next) => set(key, { gone: next })} />
            </fieldset>
          );
        })}
        {added.map((key) => {
          const change = changes[key] ?? {};
          return (
            <fieldset key={key}>
              <legend>{t('newCompensation')}</legend>
              <div className="grid gap-3 sm:grid-cols-2">
                <Select
                  small
                  label={t('from')}
                  value={change.from ?? ''}
                  onChange={(value) => set(key, { from: value })}
                  options={parties.filter((row) => row.value !== change.to)}
                />
                <Select
                  small
                  label={t('to')}
                  value={change.to ?? ''}
                  onChange={(value) => set(key, { to: value })}
                  options={parties.filter((row) => row.value !== change.from)}
                />
              </div>
              <Field
                small
                label={t('what')}
                lines={2}
                most={limits.card}
                value={change.text ?? ''}
                onChange={(e) => set(key, { text: e.target.value })}
              />
              <AmountFields
                amount={change.amount ?? ''}
                unit={change.unit ?? ''}
                onChange={(next) => set(key, next)}
              />
              <LeaveOut
                gone={false}
                line={t('newCompensation')}
                onChange={() => set(key, { gone: true })}
              />
            </fieldset>
          );
        })}
        <Button small className="justify-self-start" onClick={start}>
          {t('addCompensation')}
        </Button>
      </div>
    </details>
  );
}
