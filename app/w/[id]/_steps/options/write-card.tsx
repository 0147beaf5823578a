'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef, useState } from 'react';
import { randomId } from '../../../../../lib/client/random-id.ts';
import { limits } from '../../../../../lib/workshop/text.ts';
import { Button } from '../../../../_ui/button.tsx';
import { classNames } from '../../../../_ui/class-names.ts';
import { Shape } from '../../../../_ui/shape.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useDraft } from '../../_room/use-draft.ts';
import { useParties } from '../../_room/use-parties.ts';
import { useReason } from '../../_room/use-reason.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { Bearing, type BearingIds } from './bearing.tsx';

const nothing: BearingIds = { issues: [], serves: [] };

/** The sheet to write an option on. Enter lays it down; what is half written stays on the device. */
export function WriteCard() {
  const t = useTranslations('options.write');
  const act = useAct();
  const sentence = useReason();
  const can = useCan();
  const me = useMe();
  const parties = useParties();
  const { round } = useWorkshop().options;
  const [title, setTitle, clearTitle] = useDraft('options.new.title');
  const [text, setText, clearText] = useDraft('options.new.text');
  const [bearing, setBearing] = useState(nothing);
  const field = useRef<HTMLTextAreaElement>(null);
  if (!can('options/post')) return null;
  const mark = parties.of(me.party ?? undefined)?.mark;
  const tooLong = title.length > limits.title;

  const lay = async () => {
    if (title.trim() === '' || tooLong) return field.current?.focus();
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
    <form
      id="options-write"
      className="max-w-[640px]"
      onSubmit={(event) => {
        event.preventDefault();
        void lay();
      }}
    >
      <label className="font-strong" htmlFor="options-title">
        {t(round === 'silent' ? 'silent' : 'open')}
      </label>
      <p className="second small mb-3">{t(round === 'silent' ? 'silentWho' : 'openWho')}</p>
      <div className="relative ml-[9px]">
        {mark && <Shape mark={mark} className="absolute top-3 -left-[10px] size-[22px]" />}
        <textarea
          ref={field}
          id="options-title"
          className="block w-full resize-y border-0 bg-sheet py-[9px] pr-3 pl-[22px] text-t3 leading-snug shadow-[0_0_0_5px_var(--now)] outline-3 outline-ink outline-solid"
          rows={2}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          onKeyDown={onKey}
          aria-describedby="options-title-under"
          aria-invalid={tooLong || undefined}
          enterKeyHint="done"
        />
        <p id="options-title-under" className="label mt-[9px] flex justify-between gap-3">
          <span role={tooLong ? 'alert' : undefined}>
            {tooLong ? sentence({ code: 'too-long' }) : title === '' ? t('enter') : t('draft')}
          </span>
          {title.length > limits.title * 0.8 && (
            <span className="num">
              {title.length} / {limits.title}
            </span>
          )}
        </p>
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
      </div>
      <div
        className={classNames(
          'z-10 mt-3 bg-paper py-3 sm:static sm:py-0',
          round === 'silent' &&
            'sticky bottom-0 max-sm:-mx-4 max-sm:border-hairline max-sm:border-t max-sm:px-4',
        )}
      >
        <Button
          type="submit"
          tone="now"
          className="max-sm:min-h-[56px] max-sm:w-full max-sm:text-t4"
        >
          {t('lay')}
        </Button>
      </div>
    </form>
  );
}
