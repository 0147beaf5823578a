'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { randomId } from '../../../../../lib/client/random-id.ts';
import type { InterestLevel } from '../../../../../lib/steps/broaden/slice.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { useAct } from '../../_room/use-act.ts';
import { useDraft } from '../../_room/use-draft.ts';
import { useParties } from '../../_room/use-parties.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { WritingSheet } from '../writing-sheet.tsx';
import { ImportanceChoice, LevelChoice } from './interest-fields.tsx';

/** Under which an interest that is half written is kept. */
export const interestDraft = 'broaden.new.text';

/** The sheet to write an interest on: not what one wants, but why it matters. */
export function WriteInterest() {
  const t = useTranslations('broaden.write');
  const act = useAct();
  const can = useCan();
  const me = useMe();
  const parties = useParties();
  const { round } = useWorkshop().broaden;
  const [text, setText, clearText] = useDraft(interestDraft);
  const [why, setWhy, clearWhy] = useDraft('broaden.new.why');
  const [level, setLevel] = useState<InterestLevel>('organisation');
  const [importance, setImportance] = useState(4);
  const field = useRef<HTMLTextAreaElement>(null);
  if (!can('broaden/post-interest')) return null;
  const party = parties.of(me.party ?? undefined);

  const lay = async () => {
    if (text.trim() === '' || text.length > limits.card) return field.current?.focus();
    clearText();
    clearWhy();
    field.current?.focus();
    const answer = await act('broaden/post-interest', { level, text, why, importance }, randomId());
    if (answer.ok) return;
    setText((now) => now || text);
    setWhy((now) => now || why);
  };

  return (
    <WritingSheet
      id="interest-text"
      label={t(
        level === 'collective' ? 'everyone' : level === 'personal' ? 'personal' : 'organisation',
        { party: party?.name ?? '' },
      )}
      who={t(round === 'silent' ? 'silentWho' : 'openWho')}
      verb={t('lay')}
      mark={level === 'collective' ? undefined : party?.mark}
      most={limits.card}
      hint={text === '' ? t('hint') : t('draft')}
      silent={round === 'silent'}
      field={field}
      text={text}
      onText={setText}
      onLay={lay}
    >
      <div className="field small mt-3">
        <label htmlFor="interest-why">{t('why')}</label>
        <textarea
          id="interest-why"
          rows={2}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
      </div>
      <div className="mt-3 flex flex-wrap gap-x-6 gap-y-3">
        <LevelChoice value={level} onChange={setLevel} />
        <ImportanceChoice value={importance} onChange={setImportance} />
      </div>
    </WritingSheet>
  );
}
