import { actorOf } from '../../lib/workshop/actor.ts';
import type { Actor } from '../../lib/workshop/kernel.ts';
import { type Place, placeOf } from '../people.ts';
import type { Room } from '../room.ts';
import { type Call, type Reply, refused } from './route.ts';

export type Seated = { readonly room: Room; readonly actor: Actor; readonly place: Place };

/** Does something as the person whom this browser is in the workshop `:id`; refuses who has no place there. */
export async function atTable(
  call: Call<unknown>,
  act: (seated: Seated) => Promise<Reply>,
): Promise<Reply> {
  const { db, rooms } = call.ports;
  const workshopId = call.params.id ?? '';
  const place = await placeOf(db, call.browser, workshopId);
  if (!place) return refused('no-seat');
  return rooms.use(workshopId, async (room) => {
    const actor = actorOf(room.state, place.person);
    return actor ? act({ room, actor, place }) : refused('removed');
  });
}

/** As `atTable`, for a facilitator only. */
export function asFacilitator(
  call: Call<unknown>,
  act: (seated: Seated) => Promise<Reply>,
): Promise<Reply> {
  return atTable(call, async (seated) =>
    seated.actor.role === 'facilitator' ? act(seated) : refused('not-allowed'),
  );
}
