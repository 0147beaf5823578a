'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { randomId } from '../../../../../lib/client/random-id.ts';
import type { Issue } from '../../../../../lib/steps/broaden/slice.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Field } from '../../../../_ui/field.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
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
    return sent.ok;
  };
  return (
    <FormDialog
      title={issue ? t('change') : t('new')}
      ready={title.trim() !== ''}
      remove={
        issue &&
        can('broaden/remove-issue') && {
          label: common('delete'),
          onRemove: async () => (await act('broaden/remove-issue', { id: issue.id })).ok,
        }
      }
      onKeep={save}
      onClose={onClose}
    >
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
    </FormDialog>
  );
}
