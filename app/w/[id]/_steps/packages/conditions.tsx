'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { randomId } from '../../../../../lib/client/random-id.ts';
import type { Condition, Package } from '../../../../../lib/steps/packages/slice.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { IconButton } from '../../../../_ui/icon-button.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useDraft } from '../../_room/use-draft.ts';
import { useCan } from '../../_room/use-room.tsx';

/** "If X by then, then Y": what a package hangs on. */
export function Conditions({ pack }: { pack: Package }) {
  const t = useTranslations('packages.conditions');
  const format = useFormatter();
  const can = useCan();
  const act = useAct();
  const [text, write, clear] = useDraft(`packages.condition.${pack.id}`);
  const [day, setDay] = useState('');
  const keep = (conditions: readonly Condition[]) =>
    act('packages/change', { package: pack.id, conditions });
  const add = async () => {
    const sent = await keep([...pack.conditions, { id: randomId(), text, day: day || null }]);
    if (!sent.ok) return false;
    clear();
    setDay('');
    return true;
  };
  const editable = can('packages/change');
  return (
    <>
      <ul className="grid gap-2">
        {pack.conditions.map((condition) => (
          <li key={condition.id} className="flex items-start gap-1">
            <span className="flex-1">
              {condition.text}{' '}
              {condition.day && (
                <span className="label">
                  {t('by', {
                    day: format.dateTime(new Date(`${condition.day}T12:00:00Z`), {
                      dateStyle: 'medium',
                      timeZone: 'UTC',
                    }),
                  })}
                </span>
              )}
            </span>
            {editable && (
              <IconButton
                icon="cross"
                label={t('drop', { text: condition.text })}
                onClick={() => void keep(pack.conditions.filter(({ id }) => id !== condition.id))}
              />
            )}
          </li>
        ))}
        {pack.conditions.length === 0 && !editable && <li className="second">{t('none')}</li>}
      </ul>
      {editable && (
        <FormDialog
          title={t('title')}
          lead={t('lead')}
          trigger={
            <Button small tone="bare" className="-ml-2">
              {t('add')}
            </Button>
          }
          keep={t('keep')}
          ready={text.trim() !== ''}
          onKeep={add}
        >
          <Field
            label={t('text')}
            lines={3}
            most={limits.card}
            value={text}
            onChange={(e) => write(e.target.value)}
          />
          <Field
            type="date"
            label={t('day')}
            value={day}
            onChange={(e) => setDay(e.target.value)}
          />
        </FormDialog>
      )}
    </>
  );
}
