'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { randomId } from '../../../../lib/client/random-id.ts';
import type { Party } from '../../../../lib/steps/session/slice.ts';
import type { StepId } from '../../../../lib/workshop/kernel.ts';
import { limits } from '../../../../lib/workshop/limits.ts';
import type { Anonymity } from '../../../../lib/workshop/round.ts';
import { Field } from '../../../_ui/field.tsx';
import { FormDialog } from '../../../_ui/form-dialog.tsx';
import { useAct } from '../_room/use-act.ts';
import { useWorkshop } from '../_room/use-room.tsx';
import { AnonymityFields } from './anonymity-fields.tsx';
import { PartyFields } from './party-fields.tsx';

/** What a workshop was opened with, to put right on the way: its title, its parties, and who sees who wrote a thing. */
export function WorkshopSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('board.workshop');
  const act = useAct();
  const { session } = useWorkshop();
  const [title, setTitle] = useState(session.title);
  const [parties, setParties] = useState<readonly Party[]>(session.parties.rows);
  const [levels, setLevels] = useState(session.anonymity);
  const save = async () => {
    const changes: [type: string, payload: object][] = [];
    if (title.trim() !== session.title) changes.push(['session/retitle', { title }]);
    for (const { short, ...party } of parties) {
      const old = session.parties.get(party.id);
      if (old && old.name === party.name && (old.short ?? '') === (short ?? '')) continue;
      changes.push(['session/set-party', { party: short?.trim() ? { ...party, short } : party }]);
    }
    for (const [step, level] of Object.entries(levels) as [StepId, Anonymity][])
      if (level !== session.anonymity[step])
        changes.push(['session/set-anonymity', { step, level }]);
    for (const [type, payload] of changes) if (!(await act(type, payload)).ok) return false;
    return true;
  };
  return (
    <FormDialog
      broad
      title={t('title')}
      ready={title.trim() !== '' && parties.every(({ name }) => name.trim() !== '')}
      onKeep={save}
      onClose={onClose}
    >
      <Field
        label={t('name')}
        most={limits.title}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <PartyFields parties={parties} newId={randomId} onChange={setParties} />
      <AnonymityFields levels={levels} onChange={setLevels} />
    </FormDialog>
  );
}
