'use client';

import { useState } from 'react';
import { anyone } from '../../../lib/workshop/audience.ts';
import { stateFromJson } from '../../../lib/workshop/state-json.ts';
import { localRoom } from '../../w/[id]/_room/local-room.ts';
import { RoomProvider } from '../../w/[id]/_room/use-room.tsx';
import { RoomScreen } from '../../w/[id]/screen/room-screen.tsx';
import '../../_css/screen.css';

const invite = { code: 'K7M42P', url: 'http://192.168.1.20:3000/j/vechtstreek-acute-ouderenzorg' };

type Props = { json: string; now: number; seconds: number | null };

export function ScreenPreview({ json, now, seconds }: Props) {
  const [room] = useState(() => {
    const state = stateFromJson(JSON.parse(json));
    const left = (seconds ?? 0) * 1000;
    const timer = { state: 'running', endsAt: now + left, total: left } as const;
    const session = seconds === null ? state.session : { ...state.session, timer };
    return localRoom({ ...state, session }, anyone, { now: () => now });
  });
  return (
    <RoomProvider room={room}>
      <RoomScreen invite={invite} />
    </RoomProvider>
  );
}
