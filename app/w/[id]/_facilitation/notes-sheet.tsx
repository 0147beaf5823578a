'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type StepId, stepIds } from '../../../../lib/workshop/kernel.ts';
import { limits } from '../../../../lib/workshop/limits.ts';
import { Button } from '../../../_ui/button.tsx';
import { CardState } from '../../../_ui/card.tsx';
import { Choice } from '../../../_ui/choice.tsx';
import { Dialog } from '../../../_ui/dialog.tsx';
import { Field } from '../../../_ui/field.tsx';
import { Private } from '../../../_ui/private.tsx';
import { useAct } from '../_room/use-act.ts';
import { useDraft } from '../_room/use-draft.ts';
import { useMe, useWorkshop } from '../_room/use-room.tsx';
import { useShown } from './shown-step.ts';

/** A facilitator's own notes, one sheet per step. */
export function NotesSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('facilitation.notes');
  const steps = useTranslations('board.steps');
  const { shown } = useShown();
  const [step, choose] = useState<StepId>(shown ?? 'broaden');
  return (
    <Dialog title={t('title')} open onOpenChange={(on) => !on && onClose()} broad>
      <div className="mt-3 grid gap-4">
        <Choice
          small
          legend={t('step')}
          hideLegend
          value={step}
          onChange={choose}
          options={stepIds.map((id, i) => ({ value: id, label: `${i + 1} ${steps(id)}` }))}
        />
        <Note key={step} step={step} onKept={onClose} />
      </div>
    </Dialog>
  );
}

function Note({ step, onKept }: { step: StepId; onKept: () => void }) {
  const t = useTranslations('facilitation.notes');
  const common = useTranslations('common');
  const steps = useTranslations('board.steps');
  const act = useAct();
  const { person } = useMe();
  const row = useWorkshop().facilitation.secret.get(`note:${person}:${step}`);
  const kept = row?.kind === 'note' ? row.text : '';
  const [draft, setDraft, clear] = useDraft(`note:${step}`);
  // The draft is a note in JSON, so that an emptied note is not taken for one that was not touched.
  const text = draft === '' ? kept : (JSON.parse(draft) as string);
  const changed = text !== kept;
  const keep = async () => {
    const sent = await act('facilitation/note', { step, text });
    if (sent.ok) {
      clear();
      onKept();
    }
  };
  return (
    <Private who={t('who')}>
      <Field
        lines={9}
        label={t('label', { step: steps(step) })}
        hint={t('hint')}
        most={limits.long}
        value={text}
        onChange={(event) => setDraft(JSON.stringify(event.currentTarget.value))}
      />
      <p className="mt-3 flex flex-wrap items-center gap-3">
        <Button
          tone="ink"
          disabled={!changed || text.length > limits.long}
          onClick={() => void keep()}
        >
          {common('save')}
        </Button>
        {!changed && kept !== '' && <CardState state="saved">{t('kept')}</CardState>}
        {changed && <span className="label">{t('draft')}</span>}
      </p>
    </Private>
  );
}
