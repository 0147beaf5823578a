'use client';

import { useTranslations } from 'next-intl';
import { Clock } from '../../../_ui/clock.tsx';
import { useNow, useWorkshop } from '../_room/use-room.tsx';

/** The time that is left, across the room. It ends softly: at zero it says so, and nothing closes. */
export function ScreenClock() {
  const t = useTranslations('screen.clock');
  const board = useTranslations('board.timer');
  const now = useNow(500);
  const { timer } = useWorkshop().session;
  if (!timer) return null;
  const paused = timer.state === 'paused';
  const left = paused ? timer.left : timer.endsAt - now;
  return (
    <div>
      <Clock seconds={left / 1000} label={paused ? board('paused') : board('left')} />
      {(paused || left <= 0) && <p className="under-clock">{paused ? t('paused') : t('over')}</p>}
    </div>
  );
}
