'use client';

import { useTranslations } from 'next-intl';
import { Banner } from '../../../_ui/banner.tsx';
import { useStatus, useWorkshop } from '../_room/use-room.tsx';
import { Ask } from './ask.tsx';
import { Closing } from './closing.tsx';
import { HeroStage } from './hero-stage.tsx';
import type { Invite } from './invite.ts';
import { JoinCorner } from './join-corner.tsx';
import { Legend } from './legend.tsx';
import { Lobby } from './lobby.tsx';
import { OutcomeStage } from './outcome-stage.tsx';
import { ScreenClock } from './screen-clock.tsx';
import { ScreenPath } from './screen-path.tsx';
import { ScreenTools } from './screen-tools.tsx';
import { silenceOf } from './silence.ts';
import { SilentStage } from './silent-stage.tsx';
import { SlideStage } from './slide-stage.tsx';
import { slidesOf } from './slides.ts';
import { useAwake } from './use-awake.ts';

/** The wall of the room: where we are, what is asked, the time, and what everyone may see of the work. Nothing on it is private. */
export function RoomScreen({ invite }: { invite: Invite | null }) {
  const t = useTranslations('screen');
  const state = useWorkshop();
  const status = useStatus();
  const awake = useAwake();
  const { step, closedAt } = state.session;
  const offline = status.link === 'offline' && <Banner>{t('offline')}</Banner>;
  const tools = <ScreenTools />;

  if (step === null || closedAt !== null)
    return (
      <div className="room-screen" data-awake={awake || undefined}>
        <ScreenPath />
        <main className="whole">
          {offline}
          {closedAt === null ? <Lobby invite={invite} /> : <Closing />}
          {tools}
        </main>
      </div>
    );

  const silence = silenceOf(state);
  const slides = slidesOf(state);
  const cardSteps = step === 'broaden' || step === 'options';
  const hero = !silence && slides.length === 0 && cardSteps;
  return (
    <div className="room-screen" data-awake={awake || undefined}>
      <ScreenPath />
      <main>
        {offline}
        {silence ? (
          <SilentStage step={step} silence={silence} />
        ) : slides.length > 0 ? (
          <SlideStage step={step} slides={slides} />
        ) : hero ? (
          <HeroStage step={step} />
        ) : (
          <OutcomeStage step={step} />
        )}
        {silence?.kind !== 'interests' && <Legend />}
      </main>
      <aside>
        <ScreenClock />
        <Ask step={step} quiet={silence !== null || hero} />
        <JoinCorner invite={invite} />
        {tools}
      </aside>
    </div>
  );
}
