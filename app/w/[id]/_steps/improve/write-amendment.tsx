'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isObjection } from '../../../../../lib/analysis/consent.ts';
import {
  currentRound,
  currentVersion,
  levelsOn,
} from '../../../../../lib/steps/improve/standing.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { FormDialog } from '../../../../_ui/form-dialog.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useDraft } from '../../_room/use-draft.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';
import { useParty } from '../preferred/use-party.ts';
import { operationsOf } from './changes.ts';
import { LineForm } from './line-form.tsx';
import { useChanges } from './use-changes.ts';

/** A change of the text, proposed by a party: what it changes, in answer to whose objection, and what it hopes for. */
export function WriteAmendment() {
  const t = useTranslations('improve.write');
  const levels = useTranslations('improve.level');
  const all = useWorkshop();
  const { improve } = all;
  const can = useCan();
  const act = useAct();
  const party = useParty();
  const version = currentVersion(improve);
  const key = `improve.amend.${version?.number ?? 0}`;
  const [title, writeTitle, clearTitle] = useDraft(`${key}.title`);
  const [text, writeText, clearText] = useDraft(`${key}.text`);
  const [changes, setChanges, clearChanges] = useChanges(`${key}.lines`);
  const given = version ? [...levelsOn(improve, version).values()] : [];
  const objections = given.filter((row) => isObjection(row.level));
  const [answers, setAnswers] = useState<string | null>(null);
  const [hoped, setHoped] = useState('');
  if (!version || !can('improve/propose') || !currentRound(improve)) return null;
  const operations = operationsOf(all, version, changes);
  const answered = answers ?? objections[0]?.id ?? '';
  const objector = objections.find((row) => row.id === answered)?.party;
  const send = async () => {
    const sent = await act('improve/propose', {
      base: version.number,
      title,
      text,
      operations,
      answers: answered || null,
      expects: objector && hoped ? { party: objector, level: Number(hoped) } : null,
    });
    if (!sent.ok) return false;
    clearTitle();
    clearText();
    clearChanges();
    return true;
  };
  return (
    <FormDialog
      broad
      title={t('title', { number: version.number })}
      lead={t('lead')}
      trigger={<Button className="justify-self-start">{t('open')}</Button>}
      keep={t('do')}
      ready={title.trim() !== '' && operations.length > 0}
      onKeep={send}
    >
      <Field
        label={t('name')}
        most={limits.title}
        value={title}
        onChange={(e) => writeTitle(e.target.value)}
      />
      <Field
        label={t('why')}
        lines={2}
        most={limits.card}
        value={text}
        onChange={(e) => writeText(e.target.value)}
      />
      {objections.length > 0 && (
        <div className="grid gap-3 sm:grid-cols-2">
          <Select
            label={t('answers')}
            value={answered}
            onChange={setAnswers}
            options={[
              ...objections.map((row) => ({
                value: row.id,
                label: t('objectionOf', { party: party(row.party).name }),
              })),
              { value: '', label: t('noObjection') },
            ]}
          />
          {objector && (
            <Select
              label={t('expects', { party: party(objector).name })}
              value={hoped}
              onChange={setHoped}
              options={[
                { value: '', label: t('noGuess') },
                ...([1, 2, 3, 4, 6] as const).map((n) => ({
                  value: String(n),
                  label: `${n} ${levels(`${n}.word`)}`,
                })),
              ]}
            />
          )}
        </div>
      )}
      <LineForm version={version} changes={changes} onChange={setChanges} />
    </FormDialog>
  );
}
