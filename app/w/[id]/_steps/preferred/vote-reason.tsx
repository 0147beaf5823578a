'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { useDraft } from '../../_room/use-draft.ts';
import { useWorkshop } from '../../_room/use-room.tsx';

/** Why, if one wants to say so; shown after the close as far as the step's anonymity allows. */
export function VoteReason({
  draft,
  value,
  onKeep,
}: {
  draft: string;
  value: string;
  onKeep: (reason: string) => void;
}) {
  const t = useTranslations('preferred.reason');
  const [written, write, clear] = useDraft(draft);
  const [open, setOpen] = useState(false);
  const level = useWorkshop().session.anonymity.preferred;
  if (!open && !written)
    return (
      <Button small tone="bare" className="-ml-2" onClick={() => setOpen(true)}>
        {value ? t('change') : t('open')}
      </Button>
    );
  const shown = written || value;
  return (
    <form
      className="mt-2 grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(shown.trim());
        clear();
        setOpen(false);
      }}
    >
      <Field
        small
        lines={2}
        label={t('label')}
        hint={t(`shown.${level}`)}
        most={limits.card}
        value={shown}
        onChange={(e) => write(e.target.value)}
      />
      <div>
        <Button small type="submit">
          {t('keep')}
        </Button>
      </div>
    </form>
  );
}
