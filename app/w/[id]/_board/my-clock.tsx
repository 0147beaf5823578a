'use client';

import { useTranslations } from 'next-intl';
import { SoundSwitch } from '../_facilitation/sound-switch.tsx';
import { useRoom, useWorkshop } from '../_room/use-room.tsx';
import { Countdown } from './countdown.tsx';

/** The clock for who does not lead, and whether it may be heard on their own device. Nothing when there is none. */
export function MyClock() {
  const t = useTranslations('board.timer');
  const { live } = useRoom();
  const { timer } = useWorkshop().session;
  if (!timer) return null;
  return (
    <div className="my-clock">
      <Countdown />
      {live && <SoundSwitch>{t('hear')}</SoundSwitch>}
    </div>
  );
}
