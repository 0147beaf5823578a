'use client';

import { useAct } from '../_room/use-act.ts';
import { useMe, useWorkshop } from '../_room/use-room.tsx';

/** "Follow me": whether all screens follow this facilitator, and on or off. Another one who was followed is taken over from. */
export function useFollow(): { readonly on: boolean; readonly toggle: () => void } {
  const act = useAct();
  const { person } = useMe();
  const { followed } = useWorkshop().facilitation;
  const on = person !== null && followed === person;
  return { on, toggle: () => void act('facilitation/follow', { on: !on }) };
}
