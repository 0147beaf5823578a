'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { randomId } from '../../../../../lib/client/random-id.ts';
import type { InterestLevel } from '../../../../../lib/steps/broaden/slice.ts';
import { limits } from '../../../../../lib/workshop/text.ts';
import { Button } from '../../../../_ui/button.tsx';
import { classNames } from '../../../../_ui/class-names.ts';
import { Shape } from '../../../../_ui/shape.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useDraft } from '../../_room/use-draft.ts';
import { useParties } from '../../_room/use-parties.ts';
import { useReason } from '../../_room/use-reason.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { ImportanceChoice, LevelChoice } from './interest-fields.tsx';

/** The sheet to write an interest on: not what one wants, but why it matters. */
export function WriteInterest() {
  const t = useTranslations('broaden.write');
  const act = useAct();
  const sentence = useReason();
  const can = useCan();
  const me = useMe();
  const parties = useParties();
  const { round } = useWorkshop().broaden;
  const [text, setText, clearText] = useDraft('broaden.new.text');
  const [why, setWhy, clearWhy] = useDraft('broaden.new.why');
  const [level, setLevel] = useState<InterestLevel>('organisation');
  const [importance, setImportance] = useState(4);
  const field = useRef<HTMLTextAreaElement>(null);
  if (!can('broaden/post-interest')) return null;
  const party = parties.of(me.party ?? undefined);
  const tooLong = text.length > limits.card;

  const lay = async () => {
    if (text.trim() === '' || tooLong) return field.current?.focus();
    clearText();
    clearWhy();
    field.current?.focus();
    const answer = await act('broaden/post-interest', { level, text, why, importance }, randomId());
    if (answer.ok) return;
    setText((now) => now || text);
    setWhy((now) => now || why);
  };

  return (
    <form
      className="max-w-[640px]"
      onSubmit={(event) => {
        event.preventDefault();
        void lay();
      }}
    >
      <label className="font-strong" htmlFor="interest-text">
        {t(
          level === 'collective' ? 'everyone' : level === 'personal' ? 'personal' : 'organisation',
          { party: party?.name ?? '' },
        )}
      </label>
      <p className="second small mb-3">{t(round === 'silent' ? 'silentWho' : 'openWho')}</p>
      <div className="relative ml-[9px]">
        {party && level !== 'collective' && (
          <Shape mark={party.mark} className="absolute top-3 -left-[10px] size-[22px]" />
        )}
        <textarea
          ref={field}
          id="interest-text"
          className="block w-full resize-y border-0 bg-sheet py-[9px] pr-3 pl-[22px] text-t3 leading-snug shadow-[0_0_0_5px_var(--now)] outline-3 outline-ink outline-solid"
          rows={2}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          aria-describedby="interest-text-under"
          aria-invalid={tooLong || undefined}
        />
        <p id="interest-text-under" className="label mt-[9px]" role={tooLong ? 'alert' : undefined}>
          {tooLong ? sentence({ code: 'too-long' }) : text === '' ? t('hint') : t('draft')}
        </p>
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
