'use client';

import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { type Direction, undirected } from '../../../../lib/protocol/wall.ts';
import { useRoom, useWall } from '../_room/use-room.tsx';

const DirectionContext = createContext<Direction>(undirected);

export function DirectionProvider({
  direction,
  children,
}: {
  direction: Direction;
  children: ReactNode;
}) {
  return <DirectionContext value={direction}>{children}</DirectionContext>;
}

/** What the facilitator wants of the pages on the wall. */
export const useWanted = (): Direction => useContext(DirectionContext);

/** Tells the facilitators which of how many pages stands on the wall: whenever that changes, and whenever the server asks by telling something. */
export function useStageReport(page: number, pages: number, paused: boolean): void {
  const room = useRoom();
  const wall = useWall();
  const { show } = useWanted();
  useEffect(() => {
    if (wall.given >= 0) room.stage({ show, page, pages, paused });
  }, [room, wall, show, page, pages, paused]);
}

/** For what has no pages. */
export function OnePage() {
  useStageReport(0, 1, false);
  return null;
}
