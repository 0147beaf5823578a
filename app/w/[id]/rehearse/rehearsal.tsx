'use client';

import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Opening } from '../../../../lib/rehearsal/opening.ts';
import { viewerOf } from '../../../../lib/workshop/actor.ts';
import { anyone, type Viewer } from '../../../../lib/workshop/audience.ts';
import { Board } from '../_board/board.tsx';
import { RoomProvider } from '../_room/use-room.tsx';
import { RoomScreen } from '../screen/room-screen.tsx';
import { RehearsalBar } from './rehearsal-bar.tsx';
import { useRehearsal } from './use-rehearsal.ts';
import '../../../_css/screen.css';
import './rehearse.css';

/** The projector among the pairs of eyes that can be looked through. */
export const wall = 'wall';

/** The whole workshop on this page only: as the facilitator, through someone else's eyes, or as the room's screen. */
export function Rehearsal({ opening, leave }: { opening: Opening; leave: string }) {
  const lead = opening.facilitator.id;
  const [eyes, look] = useState(lead);
  const rehearsal = useRehearsal(opening, eyes === lead || eyes === wall ? null : eyes);
  const { table, round } = rehearsal;
  const people = useSyncExternalStore(
    table.subscribe,
    () => table.whole().session.people,
    () => table.whole().session.people,
  );
  const person = people.get(eyes);
  const there = eyes === wall || (person !== undefined && !person.gone);
  const seen: Viewer =
    eyes === wall ? anyone : (viewerOf(table.whole(), there ? eyes : lead) ?? anyone);
  const key = `${round}/${seen.person ?? wall}/${seen.role}/${seen.party ?? ''}`;
  const { person: whose, role, party } = seen;
  const room = useMemo(
    () => table.room({ person: whose, role, party }),
    [table, whose, role, party],
  );
  return (
    <div className="rehearsing">
      <RehearsalBar
        rehearsal={rehearsal}
        people={people.rows.filter((one) => !one.gone)}
        lead={lead}
        eyes={there ? eyes : lead}
        look={look}
        leave={leave}
      />
      <RoomProvider key={key} room={room}>
        {eyes === wall ? <RoomScreen invite={null} /> : <Board />}
      </RoomProvider>
    </div>
  );
}
