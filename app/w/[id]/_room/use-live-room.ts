'use client';

import { useEffect, useState } from 'react';
import type { Reason } from '../../../../lib/workshop/kernel.ts';
import { type LiveRoom, liveRoom } from './live-room.ts';

/** `room` is null until the board is here; `ended` says why the server ended it (or never let us in), and stays null while all is well. */
export type Live = { readonly room: LiveRoom | null; readonly ended: Reason | null };

const nothingYet: Live = { room: null, ended: null };

/** Takes one's place in a workshop for as long as the component is shown. `screen` is the token of a projector's link. */
export function useLiveRoom(workshop: string, screen?: string): Live {
  const [live, setLive] = useState(nothingYet);
  useEffect(() => {
    const room = liveRoom(workshop, screen);
    let shown = true;
    const look = () => {
      const ended = room.ended();
      if (shown && ended)
        setLive((before) => (before.ended === ended ? before : { ...before, ended }));
    };
    const stop = room.subscribe(look);
    void room.ready.then((ready) => shown && (ready.ok ? setLive({ room, ended: null }) : look()));
    return () => {
      shown = false;
      stop();
      room.close();
      setLive(nothingYet);
    };
  }, [workshop, screen]);
  return live;
}
