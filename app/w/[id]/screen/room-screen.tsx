'use client';

import { useTranslations } from 'next-intl';
import { Banner } from '../../../_ui/banner.tsx';
import { useStatus, useWorkshop } from '../_room/use-room.tsx';
import { useWakeLock } from '../_room/use-wake-lock.ts';
import { Ask } from './ask.tsx';
import { Closing } from './closing.tsx';
import type { Invite } from './invite.ts';
import { JoinCorner } from './join-corner.tsx';
import { Legend } from './legend.tsx';
import { Lobby } from './lobby.tsx';
import { ScreenClock } from './screen-clock.tsx';
import { ScreenPath } from './screen-path.tsx';
import { ScreenTools } from './screen-tools.tsx';
import { DirectionProvider, OnePage } from './stage.tsx';
import { stageOf } from './stage-of.ts';
import { StepStage } from './step-stage.tsx';
import { useAwake } from './use-awake.ts';
import { useDirection } from './use-direction.ts';

/** The wall of the room: where we are, what is asked, the time, and what everyone may see of the work. Nothing on it is private. */
export function RoomScreen({ invite }: { invite: Invite | null }) {
  const t = useTranslations('screen');
  const state = useWorkshop();
  const status = useStatus();
  const awake = useAwake();
  useWakeLock(true);
  const direction = useDirection();
  const stage = stageOf(state, direction.show);
  const offline = status.link === 'offline' && <Banner>{t('offline')}</Banner>;
  return (
    <DirectionProvider direction={direction}>
      <div className="room-screen" data-awake={awake || undefined}>
        <ScreenPath />
        {stage.kind === 'lobby' || stage.kind === 'closing' ? (
          <main className="whole">
            {offline}
            {stage.kind === 'lobby' ? <Lobby invite={invite} /> : <Closing />}
            <OnePage />
            <ScreenTools />
          </main>
        ) : (
          <>
            <main>
              {offline}
              <StepStage stage={stage} />
              {!(stage.kind === 'silent' && stage.silence.kind === 'interests') && <Legend />}
            </main>
            <aside>
              <ScreenClock />
              <Ask
                step={stage.asked}
                quiet={stage.kind === 'silent' || stage.kind === 'assignment'}
              />
              <JoinCorner invite={invite} />
              <ScreenTools />
            </aside>
          </>
        )}
      </div>
    </DirectionProvider>
  );
}
