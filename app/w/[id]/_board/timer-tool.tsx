'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../../_ui/button.tsx';
import { BarTool } from '../../../_ui/facilitator-bar.tsx';
import { Icon } from '../../../_ui/icon.tsx';
import { Popover } from '../../../_ui/popover.tsx';
import { keyOf } from '../_facilitation/shortcuts.ts';
import { SoundSwitch } from '../_facilitation/sound-switch.tsx';
import { useAct } from '../_room/use-act.ts';
import { useWorkshop } from '../_room/use-room.tsx';
import { Countdown } from './countdown.tsx';

const choices = [1, 3, 5, 10, 15, 20];

/** The facilitator's clock: the time that is left, and what can be done with it. It ends softly: nothing closes by itself. */
export function TimerTool() {
  const t = useTranslations('board.timer');
  const act = useAct();
  const { timer } = useWorkshop().session;
  return (
    <Popover
      title={timer ? t('change') : t('title')}
      trigger={
        <BarTool
          id="tool-clock"
          title={t('toolKey', { key: keyOf('timer') })}
          icon={timer ? <Countdown /> : <Icon name="wait" />}
        >
          {t('tool')}
        </BarTool>
      }
    >
      {timer && (
        <div className="mb-4 flex flex-wrap gap-2">
          {timer.state === 'running' ? (
            <Button small onClick={() => void act('session/pause-timer', {})}>
              {t('pause')}
            </Button>
          ) : (
            <Button small onClick={() => void act('session/resume-timer', {})}>
              {t('resume')}
            </Button>
          )}
          <Button small onClick={() => void act('session/extend-timer', { seconds: 60 })}>
            {t('extend')}
          </Button>
          <Button small onClick={() => void act('session/extend-timer', { seconds: 300 })}>
            {t('extendFive')}
          </Button>
          <Button small tone="bare" onClick={() => void act('session/stop-timer', {})}>
            {t('stop')}
          </Button>
        </div>
      )}
      {timer && <h3 className="mb-2">{t('anew')}</h3>}
      <div className="grid grid-cols-3 gap-2">
        {choices.map((count) => (
          <Button
            key={count}
            small
            onClick={() => void act('session/start-timer', { seconds: count * 60 })}
          >
            {t('minutes', { count })}
          </Button>
        ))}
      </div>
      <div className="mt-4">
        <SoundSwitch>{t('sound')}</SoundSwitch>
      </div>
    </Popover>
  );
}
