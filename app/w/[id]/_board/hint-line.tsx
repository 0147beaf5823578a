'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '../../../_ui/button.tsx';
import { useMe, useRoom, useWorkshop } from '../_room/use-room.tsx';
import { hadHints, putAway } from './had-hints.ts';
import { type HintId, hintAt } from './hints.ts';
import { isWriting } from './is-writing.ts';
import './onboarding.css';

type Shown = { readonly id: HintId; readonly about: Element };

/**
 * The first time: one sentence about one thing on the board, which is marked as long as it stands there. It has a line of its own, so it
 * lies over nothing; it comes with a new moment only, never while someone writes, and goes for good when it or what it is about is pressed.
 */
export function HintLine({ moment }: { moment: string }) {
  const t = useTranslations('board.hints');
  const { live } = useRoom();
  const { role } = useMe();
  const closed = useWorkshop().session.closedAt !== null;
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const hint = live && !closed && !isWriting() ? hintAt(role, moment, hadHints()) : undefined;
    const about = hint && document.querySelector(hint.about);
    setShown(hint && about?.checkVisibility() ? { id: hint.id, about } : null);
  }, [live, closed, role, moment]);
  useEffect(() => {
    if (!shown) return;
    const { id, about } = shown;
    const done = () => {
      putAway(id);
      setShown(null);
    };
    about.classList.add('hinted');
    about.addEventListener('click', done);
    return () => {
      about.classList.remove('hinted');
      about.removeEventListener('click', done);
    };
  }, [shown]);
  if (!shown) return null;
  const done = () => {
    putAway(shown.id);
    setShown(null);
  };
  return (
    <aside className="hint" aria-label={t('label')}>
      <p>{t(shown.id)}</p>
      <Button small onClick={done}>
        {t('done')}
      </Button>
    </aside>
  );
}
