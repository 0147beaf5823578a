'use client';

import { useTranslations } from 'next-intl';
import { Clock } from '../../../_ui/clock.tsx';
import { useNow, useWorkshop } from '../_room/use-room.tsx';

/** The running or paused timer, and that its time is over: that closes nothing. Nothing when there is none. */
export function Countdown() {
  const t = useTranslations('board.timer');
  const now = useNow(500);
  const { timer } = useWorkshop().session;
  if (!timer) return null;
  const left = timer.state === 'paused' ? timer.left : timer.endsAt - now;
  if (timer.state === 'running' && left <= 0)
    return <strong className="time-over">{t('over')}</strong>;
  return (
    <Clock
      className={timer.state === 'paused' ? 'halted' : undefined}
      seconds={left / 1000}
      label={timer.state === 'paused' ? t('paused') : t('left')}
    />
  );
}
