'use client';

import { useTranslations } from 'next-intl';
import type { TextField } from '../../../../../lib/steps/phase/slice.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useDraft } from '../../_room/use-draft.ts';
import { useWorkshop } from '../../_room/use-room.tsx';

/** One text of the agreement, with what others have meanwhile kept safe until it is saved. */
export function AgreementText({ field }: { field: TextField }) {
  const t = useTranslations('phase.agreement');
  const act = useAct();
  const saved = useWorkshop().phase.agreement[field];
  const [draft, write, clear] = useDraft(`phase.agreement.${field}`);
  const text = draft || saved;
  const save = async () => {
    const sent = await act('phase/set-text', { field, text });
    if (sent.ok) clear();
  };
  return (
    <div className="grid gap-2">
      <Field
        small
        label={t(`field.${field}`)}
        hint={t(`hint.${field}`)}
        lines={2}
        most={limits.long}
        value={text}
        onChange={(e) => write(e.target.value)}
      />
      {draft !== '' && draft !== saved && (
        <Button small tone="ink" className="justify-self-start" onClick={() => void save()}>
          {t('save')}
        </Button>
      )}
    </div>
  );
}
