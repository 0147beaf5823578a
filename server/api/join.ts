import { z } from 'zod';
import { presentTheme } from '../../lib/steps/broaden/present-theme.ts';
import type { State } from '../../lib/workshop/state.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { placeOf, seatBrowser } from '../people.ts';
import type { Room } from '../room.ts';
import { hashOf, newPersonId } from '../tokens.ts';
import { findByKey } from '../workshops.ts';
import { type Call, get, post, type Reply, type Route, refused } from './route.ts';

/** Why nobody can join now, as a reason's code; null when they can. */
function whyNot(state: State, maxPeople: number): string | null {
  if (state.session.closedAt !== null) return 'closed';
  if (state.session.locked) return 'locked';
  return present(state) >= maxPeople ? 'full' : null;
}

const present = (state: State) => state.session.people.rows.filter((person) => !person.gone).length;

/** The workshop to which a key leads. Keys that lead nowhere are counted, so that guessing gets nowhere. */
async function find(
  call: Call<unknown>,
  key: string,
): Promise<{ id: string; code: string | null } | Reply> {
  const { db, limits } = call.ports;
  if (!(await limits.guess.left(call.address))) return refused('too-fast');
  const found = await findByKey(db, key);
  if (found && !found.revoked) return found;
  await limits.guess.take(call.address);
  return refused(found ? 'link-revoked' : 'unknown-link');
}

/** What the page for joining needs to know, for a link's token or a typed code. */
export const lookupRoute: Route = {
  ...get('/api/lookup/:key', async (call) => {
    const found = await find(call, call.params.key ?? '');
    if (!('id' in found)) return found;
    const { db, rooms, maxPeople } = call.ports;
    const place = await placeOf(db, call.browser, found.id);
    const state = await rooms.use(found.id, (room) => room.state);
    const { title, language, parties, people } = state.session;
    const person = place ? people.get(place.person) : undefined;
    const at = (party: string) =>
      people.rows.filter((one) => one.party === party && !one.gone).length;
    return {
      body: {
        id: found.id,
        title,
        language,
        theme: presentTheme(state.broaden)?.text ?? null,
        code: found.code,
        parties: parties.rows.map(({ id, name, mark }) => ({ id, name, mark, people: at(id) })),
        refused: person?.gone ? 'removed' : person ? null : whyNot(state, maxPeople),
        seat: person !== undefined && !person.gone,
      },
    };
  }),
  needsBrowser: true,
};

/** PostgreSQL keeps no text with a NUL in it. */
const withoutNul = (text: string) => text.replaceAll('\0', ' ');

const input = z.strictObject({
  key: z.string().min(1).max(64),
  name: z.string().max(400).transform(withoutNul),
  role: z.enum(['participant', 'observer']),
  party: z.string().max(64).transform(withoutNul).nullable(),
});

/** Takes a place at the table. The same browser is the same person, whatever name it gives the second time. */
export const joinRoute = post('/api/join', input, async (call) => {
  const found = await find(call, call.input.key);
  if (!('id' in found)) return found;
  const browserHash = hashOf(call.browser as string);
  return oneAtATime(`${found.id}/${browserHash}`, () =>
    call.ports.rooms.use(found.id, (room) => enter(call, found.id, browserHash, room)),
  );
});

async function enter(
  call: Call<z.output<typeof input>>,
  workshopId: string,
  browserHash: string,
  room: Room,
): Promise<Reply> {
  const { db, maxPeople } = call.ports;
  const { name, role, party } = call.input;
  const place = await placeOf(db, call.browser, workshopId);
  const person = place ? room.state.session.people.get(place.person) : undefined;
  if (person?.gone) return refused('removed');
  if (person)
    return {
      body: {
        id: workshopId,
        person: person.id,
        name: person.name,
        role: person.role,
        party: person.party,
      },
    };
  if (present(room.state) >= maxPeople) return refused('full');

  // A place without a person is what an outage left behind: the same seat asks again, under the same command id.
  const seatId = place?.seatId ?? crypto.randomUUID();
  const personId = place?.person ?? newPersonId();
  if (!place) {
    const device = { id: crypto.randomUUID(), browserHash, workshopId };
    await db.seat.create({
      data: {
        id: seatId,
        workshopId,
        personId,
        name,
        partyId: party,
        role,
        devices: { create: device },
      },
    });
  }
  const payload = { person: personId, name, role, party };
  const answer = await room.send('system', `join-${seatId}`, { type: 'session/join', payload });
  if (!answer.ok) {
    if (answer.reason.code !== 'store-unavailable') await db.seat.delete({ where: { id: seatId } });
    return refused(answer.reason);
  }
  return {
    status: 201,
    body: {
      id: workshopId,
      person: personId,
      name: room.state.session.people.get(personId)?.name,
      role,
      party,
    },
  };
}

/** Moves a person to this browser, by their own link. */
export const resumeRoute = post(
  '/api/resume',
  z.strictObject({ token: z.string().min(1).max(64) }),
  async (call) => {
    const { db, limits, rooms } = call.ports;
    if (!(await limits.guess.left(call.address))) return refused('too-fast');
    const seat = await db.seat.findUnique({ where: { resumeHash: hashOf(call.input.token) } });
    if (!seat) {
      await limits.guess.take(call.address);
      return refused('unknown-link');
    }
    const person = await rooms.use(seat.workshopId, (room) =>
      room.state.session.people.get(seat.personId),
    );
    if (!person || person.gone) return refused('removed');
    await seatBrowser(db, call.browser as string, seat.workshopId, seat.id);
    return {
      body: {
        id: seat.workshopId,
        person: person.id,
        name: person.name,
        role: person.role,
        party: person.party,
      },
    };
  },
);
