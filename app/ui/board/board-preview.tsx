'use client';

import { useState } from 'react';
import type { Viewer } from '../../../lib/workshop/audience.ts';
import { stateFromJson } from '../../../lib/workshop/state-json.ts';
import { Board } from '../../w/[id]/_board/board.tsx';
import { localRoom } from '../../w/[id]/_room/local-room.ts';
import { RoomProvider } from '../../w/[id]/_room/use-room.tsx';

export function BoardPreview({ viewer, json, now }: { viewer: Viewer; json: string; now: number }) {
  const [room] = useState(() =>
    localRoom(stateFromJson(JSON.parse(json)), viewer, { now: () => now }),
  );
  return (
    <RoomProvider room={room}>
      <Board />
    </RoomProvider>
  );
}
