'use client';

import { HeroStage } from './hero-stage.tsx';
import { OutcomeStage } from './outcome-stage.tsx';
import { SilentStage } from './silent-stage.tsx';
import { SlideStage } from './slide-stage.tsx';
import { SpotStage } from './spot-stage.tsx';
import { OnePage } from './stage.tsx';
import type { StepStage as Stage } from './stage-of.ts';

/** The middle of the wall during a step. */
export function StepStage({ stage }: { stage: Stage }) {
  switch (stage.kind) {
    case 'silent':
      return (
        <>
          <SilentStage step={stage.asked} silence={stage.silence} />
          <OnePage />
        </>
      );
    case 'assignment':
      return (
        <>
          <HeroStage step={stage.asked} />
          <OnePage />
        </>
      );
    case 'spot':
      return (
        <>
          <SpotStage spot={stage.spot} />
          <OnePage />
        </>
      );
    case 'slides':
      return <SlideStage step={stage.asked} slides={stage.slides} />;
    case 'outcome':
      return <OutcomeStage key={stage.of} step={stage.of} />;
  }
}
