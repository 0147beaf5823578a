'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Banner } from '../../../_ui/banner.tsx';
import { Toaster } from '../../../_ui/toaster.tsx';
import { ClockVoice } from '../_facilitation/clock-voice.tsx';
import { FollowingProvider } from '../_facilitation/following.tsx';
import { Keys } from '../_facilitation/keys.tsx';
import { Sheets } from '../_facilitation/sheets.tsx';
import { type SheetId, SheetsContext } from '../_facilitation/sheets-context.ts';
import { ShownStepContext } from '../_facilitation/shown-step.ts';
import { Told } from '../_facilitation/told.tsx';
import { useMe, useRoom, useStatus, useWorkshop } from '../_room/use-room.tsx';
import { stepViews } from '../_steps/step-views.tsx';
import { Assignment } from './assignment.tsx';
import { ClosedLine } from './closed-line.tsx';
import { LeadBar } from './lead-bar.tsx';
import { Lobby } from './lobby.tsx';
import { LookingBanner } from './looking-banner.tsx';
import { MyClock } from './my-clock.tsx';
import { NudgeLine } from './nudge-line.tsx';
import { PlaceBar } from './place-bar.tsx';
import { ReadySwitch } from './ready-switch.tsx';
import { StepPathLine } from './step-path-line.tsx';
import { TableSeats } from './table-seats.tsx';
import { TopLine } from './top-line.tsx';
import { useShownStep } from './use-shown-step.ts';
import { useStayAwake } from './use-stay-awake.ts';
import { useTellTyping } from './use-tell-typing.ts';
import { WhoButton } from './who-button.tsx';

/** The table itself: the path along the top, what is asked, the step's work, and for a facilitator the bar below. */
export function Board() {
  const t = useTranslations('board');
  const room = useRoom();
  const me = useMe();
  const status = useStatus();
  const { session } = useWorkshop();
  const shownStep = useShownStep(session.step);
  const { shown, look, goAlong } = shownStep;
  const [sheet, setSheet] = useState<SheetId | null>(null);
  const sheets = useMemo(() => ({ open: sheet, show: setSheet }), [sheet]);
  useTellTyping(shown);
  useStayAwake();
  const View = shown ? stepViews[shown] : null;
  return (
    <ShownStepContext value={shownStep}>
      <SheetsContext value={sheets}>
        <div className="board flex min-h-dvh flex-col">
          <TopLine />
          <StepPathLine shown={shown} look={look} />
          {room.live && status.link === 'offline' && (
            <div className="px-4 pt-2 md:px-8">
              <Banner title={t('offline.title')}>{t('offline.body')}</Banner>
            </div>
          )}
          {room.live && session.closedAt !== null && <ClosedLine />}
          {shown && session.step && shown !== session.step && (
            <LookingBanner
              shown={shown}
              group={session.step}
              goAlong={() => {
                goAlong();
                // The button that was pressed goes with its banner; the path is where the group stands.
                requestAnimationFrame(() =>
                  document.querySelector<HTMLElement>('.path [aria-current=step]')?.focus(),
                );
              }}
            />
          )}
          <FollowingProvider>
            <NudgeLine goAlong={goAlong} />
            <Told />
            <main id="main" className="flex-1">
              {shown && View ? (
                <>
                  <Assignment step={shown}>
                    <div className="flex flex-wrap items-end gap-x-6 gap-y-3 max-sm:items-center max-sm:gap-y-0">
                      {!me.facilitator && <MyClock />}
                      <TableSeats />
                      <WhoButton />
                      <span className="ready-above">
                        <ReadySwitch />
                      </span>
                    </div>
                  </Assignment>
                  {me.role === 'observer' && room.live && (
                    <p className="second small px-4 pb-3 md:px-8">{t('observer')}</p>
                  )}
                  <div className="px-4 pb-8 md:px-8">
                    <View />
                  </div>
                </>
              ) : (
                <Lobby />
              )}
            </main>
          </FollowingProvider>
          {shown && !me.facilitator && <PlaceBar step={shown} />}
          {me.facilitator && room.live && <LeadBar />}
          <Sheets />
          <Keys />
          <ClockVoice />
          <Toaster />
        </div>
      </SheetsContext>
    </ShownStepContext>
  );
}
