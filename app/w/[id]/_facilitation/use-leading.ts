'use client';

import { useEffect, useRef } from 'react';
import { wholePage } from '../../../../lib/facilitation/places.ts';
import type { Thing } from '../../../../lib/facilitation/slice.ts';
import { thingOf } from '../../../../lib/facilitation/thing-of.ts';
import { useMe, useRoom, useWorkshop } from '../_room/use-room.tsx';
import { useShown } from './shown-step.ts';

/** While everyone follows me: what I press or reach by keyboard is brought into view for all, and so is a step that I look at. */
export function useLeading(): boolean {
  const room = useRoom();
  const me = useMe();
  const { shown } = useShown();
  const { followed } = useWorkshop().facilitation;
  const leading = room.live && me.person !== null && followed === me.person;
  const before = useRef(shown);

  useEffect(() => {
    if (!leading || shown === null) return;
    const bring = (thing: Thing) => {
      const { spotlight } = room.state().facilitation;
      const same =
        spotlight?.step === thing.step &&
        spotlight.kind === thing.kind &&
        spotlight.of === thing.of;
      if (!same) void room.send('facilitation/bring', thing);
    };
    const point = ({ target }: Event) => {
      for (
        let place = target instanceof Element ? target.closest('[id]') : null;
        place && place.id !== wholePage;
        place = place.parentElement?.closest('[id]') ?? null
      ) {
        const thing = thingOf(room.state(), shown, place.id);
        if (thing) return bring(thing);
      }
    };
    if (before.current !== shown) bring({ step: shown, kind: 'place', of: wholePage });
    before.current = shown;
    const page = document.getElementById(wholePage);
    for (const event of ['click', 'focusin']) page?.addEventListener(event, point);
    return () => {
      for (const event of ['click', 'focusin']) page?.removeEventListener(event, point);
    };
  }, [leading, shown, room]);
  useEffect(() => {
    if (!leading) before.current = shown;
  }, [leading, shown]);
  return leading;
}
