'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { optionsWithoutIssue } from '../../../../lib/steps/packages/choices.ts';
import { Button } from '../../../_ui/button.tsx';
import { FormDialog } from '../../../_ui/form-dialog.tsx';
import { Select } from '../../../_ui/select.tsx';
import { useAct } from '../_room/use-act.ts';
import { useCan, useWorkshop } from '../_room/use-room.tsx';

/**
 * Options that go on and are about no issue, as when nobody filled that in while writing: a package chooses per issue, so they would be lost.
 * Here anyone says what each is about.
 */
export function NameIssues() {
  const t = useTranslations('packages.nameIssues');
  const state = useWorkshop();
  const can = useCan();
  const act = useAct();
  const { issues } = state.broaden;
  const { options } = state.options;
  const bare = optionsWithoutIssue(state);
  const [chosen, choose] = useState<Readonly<Record<string, string>>>({});
  if (bare.length === 0 || issues.size === 0 || !can('options/tag')) return null;
  const named = bare.filter((option) => chosen[option]);
  const keep = async () => {
    const answers = await Promise.all(
      named.map((id) =>
        act('options/tag', {
          id,
          issues: [chosen[id]],
          serves: options.get(id)?.serves ?? [],
        }),
      ),
    );
    return answers.every(({ ok }) => ok);
  };
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 border-(--edge) border border-dashed p-4">
      <p className="min-w-0 flex-1 basis-60">
        <b>{t('title', { count: bare.length })}</b> {t('body')}
      </p>
      <FormDialog
        title={t('open')}
        lead={t('lead')}
        trigger={<Button small>{t('open')}</Button>}
        ready={named.length > 0}
        onKeep={keep}
      >
        {bare.map((option) => (
          <Select
            key={option}
            label={options.get(option)?.title}
            value={chosen[option] ?? ''}
            options={[
              { value: '', label: t('none') },
              ...issues.rows.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            onChange={(issue) => choose({ ...chosen, [option]: issue })}
          />
        ))}
      </FormDialog>
    </div>
  );
}
