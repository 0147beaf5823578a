'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Interest } from '../../../../../lib/steps/broaden/slice.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Checkbox } from '../../../../_ui/checkbox.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useWorkshop } from '../../_room/use-room.tsx';

/** Which issues an interest bears on. */
export function LinkSheet({ interest, onClose }: { interest: Interest; onClose: () => void }) {
  const t = useTranslations('broaden.link');
  const common = useTranslations('common');
  const act = useAct();
  const { issues } = useWorkshop().broaden;
  const [ids, setIds] = useState<readonly string[]>(
    (interest.issues ?? []).filter((issue) => issues.has(issue)),
  );
  const save = async () => {
    if ((await act('broaden/link-interest', { id: interest.id, issues: ids })).ok) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('title')}
      lead={interest.text}
      actions={
        <>
          <Button tone="ink" onClick={() => void save()}>
            {common('save')}
          </Button>
          <Button tone="bare" onClick={onClose}>
            {common('cancel')}
          </Button>
        </>
      }
    >
      {issues.size === 0 && <p className="second">{t('none')}</p>}
      <div className="grid">
        {issues.rows.map((issue) => (
          <Checkbox
            key={issue.id}
            note={issue.question}
            checked={ids.includes(issue.id)}
            onChange={(on) =>
              setIds(on ? [...ids, issue.id] : ids.filter((one) => one !== issue.id))
            }
          >
            {issue.title}
          </Checkbox>
        ))}
      </div>
    </Dialog>
  );
}
