'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { randomId } from '../../../../../lib/client/random-id.ts';
import type { Issue } from '../../../../../lib/steps/broaden/slice.ts';
import { limits } from '../../../../../lib/workshop/text.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan } from '../../_room/use-room.tsx';

/** A new issue, or (by the facilitator) a better name for one that is there. */
export function IssueSheet({ issue, onClose }: { issue?: Issue; onClose: () => void }) {
  const t = useTranslations('broaden.issues');
  const common = useTranslations('common');
  const act = useAct();
  const can = useCan();
  const [title, setTitle] = useState(issue?.title ?? '');
  const [question, setQuestion] = useState(issue?.question ?? '');
  const save = async () => {
    const sent = issue
      ? await act('broaden/set-issue', { id: issue.id, title, question })
      : await act('broaden/add-issue', { title, question }, randomId());
    if (sent.ok) onClose();
  };
  const remove = async () => {
    if (issue && (await act('broaden/remove-issue', { id: issue.id })).ok) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={issue ? t('change') : t('new')}
      actions={
        <>
          <Button tone="ink" disabled={title.trim() === ''} onClick={() => void save()}>
            {common('save')}
          </Button>
          {issue && can('broaden/remove-issue') && (
            <Button onClick={() => void remove()}>{common('delete')}</Button>
          )}
          <Button tone="bare" onClick={onClose}>
            {common('cancel')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <Field
          label={t('name')}
          most={limits.name}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Field
          small
          lines={2}
          label={t('question')}
          hint={t('questionHint')}
          value={question}
          onChange={(event) => setQuestion(event.currentTarget.value)}
        />
      </div>
    </Dialog>
  );
}
