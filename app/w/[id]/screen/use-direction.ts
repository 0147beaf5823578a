'use client';

import { useState } from 'react';
import { type Direction, undirected } from '../../../../lib/protocol/wall.ts';
import { stepIds } from '../../../../lib/workshop/kernel.ts';
import { assignmentOf } from '../../../../lib/workshop/modules.ts';
import type { State } from '../../../../lib/workshop/state.ts';
import { useWall, useWorkshop } from '../_room/use-room.tsx';

const askedIn = ({ session, ...all }: State): string =>
  session.step === null || session.closedAt !== null
    ? ''
    : `${session.step}/${assignmentOf({ session, ...all }, session.step)}`;

/**
 * What a facilitator wants on the wall, until something else is asked of the group: from then on it goes along by itself again, so that
 * a choice of half an hour ago never stands in the way. The same object until there is a new one.
 */
export function useDirection(): Direction {
  const state = useWorkshop();
  const { given, direction } = useWall();
  const asked = askedIn(state);
  const [taken, take] = useState({ given: -1, asked, direction: undirected });
  // A server that started anew remembers no direction (0): then what stands stays.
  const fresh = given !== taken.given && (given > 0 || taken.given < 0);
  if (fresh) take({ given, asked, direction });
  else if (asked !== taken.asked) take({ given: taken.given, asked, direction: undirected });
  const { reached } = state.session;
  const place = (stepIds as readonly string[]).indexOf(taken.direction.show);
  const there = place < 0 || (reached !== null && place <= stepIds.indexOf(reached));
  return there ? taken.direction : undirected;
}
