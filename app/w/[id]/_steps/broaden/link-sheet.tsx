'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Interest } from '../../../../../lib/steps/broaden/slice.ts';
import { Checkbox } from '../../../../_ui/checkbox.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useWorkshop } from '../../_room/use-room.tsx';

/** Which issues an interest bears on. */
export function LinkSheet({ interest, onClose }: { interest: Interest; onClose: () => void }) {
  const t = useTranslations('broaden.link');
  const act = useAct();
  const { issues } = useWorkshop().broaden;
  const [ids, setIds] = useState<readonly string[]>(
    (interest.issues ?? []).filter((issue) => issues.has(issue)),
  );
  const save = async () =>
    (await act('broaden/link-interest', { id: interest.id, issues: ids })).ok;
  return (
    <FormDialog title={t('title')} lead={interest.text} onKeep={save} onClose={onClose}>
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
    </FormDialog>
  );
}
