'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../../../_ui/button.tsx';
import { PartyName } from '../../../../_ui/party-name.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { useMe, useWorkshop } from '../../_room/use-room.tsx';
import { useAmount } from '../preferred/use-amount.ts';
import { useParty } from '../preferred/use-party.ts';
import { AmountFields } from './amount-fields.tsx';
import { addedKeys } from './changes.ts';
import { LeaveOut } from './leave-out.tsx';
import type { LineGroupProps } from './line-form.tsx';
import { nextKey } from './next-key.ts';

/** What parties bring, as fields: more or less of it, left out, or something new. */
export function ContributionLines({ lines, changes, set }: LineGroupProps) {
  const t = useTranslations('improve.write');
  const { session } = useWorkshop();
  const me = useMe();
  const party = useParty();
  const words = useAmount();
  const parties = session.parties.rows.map((row) => ({ value: row.id, label: row.name }));
  const added = addedKeys(changes, 'new-contribution');
  return (
    <details open={added.length > 0 ? true : undefined}>
      <summary>{t('contributions', { count: lines.contributions.length })}</summary>
      <div className="grid gap-3 mt-3">
        {lines.contributions.map((row) => {
          const key = `contribution:${row.id}`;
          const change = changes[key] ?? {};
          const gone = change.gone ?? false;
          return (
            <fieldset key={key}>
              <legend>
                <PartyName mark={party(row.party).mark}>{party(row.party).name}</PartyName>
              </legend>
              {gone ? (
                <p className="second">
                  <del>{words(row)}</del>
                </p>
              ) : (
                <AmountFields
                  amount={change.amount ?? (row.amount === null ? '' : String(row.amount))}
                  unit={change.unit ?? row.unit}
                  onChange={(next) => set(key, next)}
                />
              )}
              <LeaveOut
                gone={gone}
                line={words(row)}
                onChange={(next) => set(key, { gone: next })}
              />
            </fieldset>
          );
        })}
        {added.map((key) => (
          <fieldset key={key}>
            <legend>{t('newContribution')}</legend>
            <Select
              small
              label={t('who')}
              value={changes[key]?.party ?? ''}
              onChange={(value) => set(key, { party: value })}
              options={parties}
            />
            <AmountFields
              amount={changes[key]?.amount ?? ''}
              unit={changes[key]?.unit ?? ''}
              onChange={(next) => set(key, next)}
            />
            <LeaveOut
              gone={false}
              line={t('newContribution')}
              onChange={() => set(key, { gone: true })}
            />
          </fieldset>
        ))}
        <Button
          small
          className="justify-self-start"
          onClick={() =>
            set(nextKey(changes, 'new-contribution'), {
              party: me.party ?? parties[0]?.value ?? '',
            })
          }
        >
          {t('addContribution')}
        </Button>
      </div>
    </details>
  );
}
