'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef, useState } from 'react';
import { randomId } from '../../../../../lib/client/random-id.ts';
import { limits } from '../../../../../lib/workshop/limits.ts';
import { useAct } from '../../_room/use-act.ts';
import { useDraft } from '../../_room/use-draft.ts';
import { useParties } from '../../_room/use-parties.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { WritingSheet } from '../writing-sheet.tsx';
import { Bearing, type BearingIds } from './bearing.tsx';

const nothing: BearingIds = { issues: [], serves: [] };

/** The sheet to write an option on. Enter lays it down; what is half written stays on the device. */
export function WriteCard() {
  const t = useTranslations('options.write');
  const act = useAct();
  const can = useCan();
  const me = useMe();
  const parties = useParties();
  const { round } = useWorkshop().options;
  const [title, setTitle, clearTitle] = useDraft('options.new.title');
  const [text, setText, clearText] = useDraft('options.new.text');
  const [bearing, setBearing] = useState(nothing);
  const field = useRef<HTMLTextAreaElement>(null);
  if (!can('options/post')) return null;

  const lay = async () => {
    if (title.trim() === '' || title.length > limits.title) return field.current?.focus();
    const sent = { title, text, ...bearing };
    // Cleared at once, so that the next one can be written; brought back if it is refused.
    clearTitle();
    clearText();
    setBearing(nothing);
    field.current?.focus();
    const answer = await act('options/post', sent, randomId());
    if (answer.ok) return;
    setTitle((now) => now || title);
    setText((now) => now || text);
    setBearing(bearing);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void lay();
  };

  return (
    <WritingSheet
      id="options-title"
      label={t(round === 'silent' ? 'silent' : 'open')}
      who={t(round === 'silent' ? 'silentWho' : 'openWho')}
      verb={t('lay')}
      mark={parties.of(me.party ?? undefined)?.mark}
      most={limits.title}
      hint={title === '' ? t('enter') : t('draft')}
      silent={round === 'silent'}
      field={field}
      text={title}
      onText={setTitle}
      onLay={lay}
      onKeyDown={onKey}
    >
      <details className="mt-2">
        <summary className="min-h-[44px] cursor-pointer content-center underline underline-offset-3">
          {t('more')}
        </summary>
        <div className="field small mt-1">
          <label htmlFor="options-text">{t('text')}</label>
          <textarea
            id="options-text"
            rows={3}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <Bearing value={bearing} onChange={setBearing} />
      </details>
    </WritingSheet>
  );
}
