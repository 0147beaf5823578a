'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { shortlistedOn } from '../../../../../lib/steps/packages/choices.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Checkbox } from '../../../../_ui/checkbox.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useWorkshop } from '../../_room/use-room.tsx';
import { useChoiceName } from './use-choice-name.ts';

/** What can be chosen on an issue: all of the shortlist, or what the table kept of it. */
export function NarrowChoices({ issue, title }: { issue: string; title: string }) {
  const t = useTranslations('packages.narrow');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        small
        tone="bare"
        className="-ml-2 flex w-max"
        aria-label={t('open', { issue: title })}
        onClick={() => setOpen(true)}
      >
        {t('short')}
      </Button>
      {open && <NarrowDialog issue={issue} title={title} onClose={() => setOpen(false)} />}
    </>
  );
}

function NarrowDialog({
  issue,
  title,
  onClose,
}: {
  issue: string;
  title: string;
  onClose: () => void;
}) {
  const t = useTranslations('packages.narrow');
  const state = useWorkshop();
  const act = useAct();
  const nameOf = useChoiceName();
  const narrowed = state.packages.choices.get(issue)?.options;
  const all = [...new Set([null, ...shortlistedOn(state, issue), ...(narrowed ?? [])])];
  const [kept, keep] = useState<readonly (string | null)[]>(narrowed ?? all);
  const save = async () => {
    const options = all.every((option) => kept.includes(option)) ? null : kept;
    if (options === null && !narrowed) return true;
    return (await act('packages/set-choices', { issue, options })).ok;
  };
  return (
    <FormDialog
      title={title}
      lead={t('lead')}
      ready={kept.length > 0}
      onKeep={save}
      onClose={onClose}
    >
      <div className="grid">
        {all.map((option) => (
          <Checkbox
            key={option ?? ''}
            checked={kept.includes(option)}
            onChange={(on) => keep(all.filter((one) => (one === option ? on : kept.includes(one))))}
          >
            {nameOf(option)}
          </Checkbox>
        ))}
      </div>
    </FormDialog>
  );
}
