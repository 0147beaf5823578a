'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { LiveRegion } from '../../../_ui/live-region.tsx';
import { useNow, useWorkshop } from '../_room/use-room.tsx';
import { clockMoment } from './clock-moment.ts';
import { allowTone, tone } from './tone.ts';
import { useDeviceSwitch } from './use-device-switch.ts';

const presses = ['pointerup', 'keydown'] as const;

/** Says aloud how the clock stands, at the moments that matter, and gives a soft tone at the end where someone asked for it. */
export function ClockVoice() {
  const t = useTranslations('board.timer.said');
  const now = useNow(1000);
  const { timer } = useWorkshop().session;
  const [sound] = useDeviceSwitch('sound');
  const moment = timer && clockMoment(timer, now);
  const before = useRef(moment);
  useEffect(() => {
    const ended = moment === 'over' && before.current !== 'over' && before.current !== null;
    before.current = moment;
    if (ended && sound) tone();
  }, [moment, sound]);
  useEffect(() => {
    if (!sound) return;
    for (const event of presses) addEventListener(event, allowTone, { passive: true });
    return () => {
      for (const event of presses) removeEventListener(event, allowTone);
    };
  }, [sound]);
  const minutes = timer ? Math.round(timer.total / 60_000) : 0;
  return <LiveRegion text={moment ? t(moment, { minutes }) : ''} wait={400} />;
}
