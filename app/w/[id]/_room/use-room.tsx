'use client';

import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { actorOf } from '../../../../lib/workshop/actor.ts';
import { commandDefinitions } from '../../../../lib/workshop/modules.ts';
import type { State } from '../../../../lib/workshop/state.ts';
import type { RoomHandle } from './room-handle.ts';

const RoomContext = createContext<RoomHandle | null>(null);

export function RoomProvider({ room, children }: { room: RoomHandle; children: ReactNode }) {
  return <RoomContext value={room}>{children}</RoomContext>;
}

export function useRoom(): RoomHandle {
  const room = useContext(RoomContext);
  if (!room) throw new Error('useRoom outside a RoomProvider');
  return room;
}

/** The workshop as this viewer sees it, pending commands included. */
export function useWorkshop(): State {
  const room = useRoom();
  return useSyncExternalStore(room.subscribe, room.state, room.state);
}

export function usePending(): ReadonlySet<string> {
  const room = useRoom();
  return useSyncExternalStore(room.subscribe, room.pending, room.pending);
}

export function useStatus() {
  const room = useRoom();
  return useSyncExternalStore(room.subscribe, room.status, room.status);
}

export function useHere(): ReadonlySet<string> {
  const room = useRoom();
  return useSyncExternalStore(room.subscribe, room.here, room.here);
}

export function useWall() {
  const room = useRoom();
  return useSyncExternalStore(room.subscribe, room.wall, room.wall);
}

/** Who is writing, for a facilitator and as far as it may be known. */
export function useTyping() {
  const room = useRoom();
  return useSyncExternalStore(room.subscribe, room.typing, room.typing);
}

/** Who is looking, as an actor: `person` is null for the projector. */
export function useMe() {
  const room = useRoom();
  const state = useWorkshop();
  const actor = room.viewer.person ? actorOf(state, room.viewer.person) : null;
  return {
    ...room.viewer,
    mandate: actor?.mandate ?? false,
    facilitator: room.viewer.role === 'facilitator',
  };
}

/** May this viewer send such a command now (by role; the step's own rules still decide)? Controls that can't work are not shown. */
export function useCan(): (type: string) => boolean {
  const room = useRoom();
  const me = useMe();
  const closed = useWorkshop().session.closedAt !== null;
  return (type) => {
    const definition = commandDefinitions.get(type);
    if (!room.live || !definition || (closed && !definition.whenClosed) || me.role === 'screen')
      return false;
    return (
      definition.by.includes(me.role) ||
      (definition.by.includes('mandate') && me.role === 'participant' && me.mandate)
    );
  };
}

/** The server's clock, ticking every `every` ms. */
export function useNow(every = 1000): number {
  const room = useRoom();
  const [now, setNow] = useState(() => room.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(room.now()), every);
    return () => clearInterval(timer);
  }, [room, every]);
  return now;
}
