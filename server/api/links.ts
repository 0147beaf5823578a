import { z } from 'zod';
import { originOf } from '../caller.ts';
import { isLocal, lanAddresses } from '../lan.ts';
import { hashOf, newToken } from '../tokens.ts';
import { linksOf, renewLinks, revokeLinks } from '../workshops.ts';
import { get, post, refused } from './route.ts';
import { asFacilitator, atTable } from './table.ts';

const nothing = z.strictObject({});

/**
 * How others get in: token and code (null while revoked), the origin to put before them, and whether that origin works on this machine
 * only; then `lan` are the ones to choose from.
 */
export const linksRoute = get('/api/workshops/:id/links', (call) =>
  asFacilitator(call, async () => {
    const { db, secrets, where } = call.ports;
    const origin = originOf(call.request, where);
    const { protocol, host, port } = new URL(origin);
    const lan = lanAddresses().map((address) => `${protocol}//${address}${port ? `:${port}` : ''}`);
    const links = await linksOf(db, secrets, call.params.id as string);
    return {
      body: {
        joinToken: links?.joinToken ?? null,
        code: links?.code ?? null,
        origin,
        local: isLocal(host),
        lan,
      },
    };
  }),
);

export const renewRoute = post('/api/workshops/:id/links/renew', nothing, (call) =>
  asFacilitator(call, async () => {
    const { db, secrets, sockets } = call.ports;
    const workshopId = call.params.id as string;
    const body = await renewLinks(db, secrets, workshopId);
    await sockets.renewJoin(workshopId);
    return { body };
  }),
);

const what = z.strictObject({ what: z.enum(['join', 'screens']).default('join') });

/** Takes back the link and code for joining, or every projector's link. */
export const revokeRoute = post('/api/workshops/:id/links/revoke', what, (call) =>
  asFacilitator(call, async () => {
    const { db, sockets } = call.ports;
    const workshopId = call.params.id as string;
    if (call.input.what === 'join') {
      await revokeLinks(db, workshopId);
      await sockets.renewJoin(workshopId);
    } else {
      await db.screenLink.updateMany({
        where: { workshopId, revokedAt: null },
        data: { revokedAt: new Date() },
      });
      sockets.endScreens(workshopId);
    }
    return {};
  }),
);

const whose = z.strictObject({ person: z.string().max(64).optional() });

/**
 * A new link that takes a person to another device; the one before stops working. One's own, or as facilitator anyone's: then everyone
 * can see in the log that it was made, since whoever opens it reads what that person keeps to themselves.
 */
export const resumeLinkRoute = post('/api/workshops/:id/resume-link', whose, (call) =>
  atTable(call, async ({ room, actor }) => {
    const { db } = call.ports;
    const workshopId = call.params.id as string;
    const personId = call.input.person ?? actor.id;
    if (personId !== actor.id && actor.role !== 'facilitator') return refused('not-allowed');
    const person = room.state.session.people.get(personId);
    if (!person || person.gone) return refused('no-such-person');
    if (personId !== actor.id) {
      const command = { type: 'session/give-link', payload: { person: personId } };
      const answer = await room.send(actor.id, `link-${crypto.randomUUID()}`, command);
      if (!answer.ok) return refused(answer.reason);
    }
    const resumeToken = newToken();
    const resumeHash = hashOf(resumeToken);
    // People of the sample have no seat until someone asks for one.
    await db.seat.upsert({
      where: { workshopId_personId: { workshopId, personId } },
      create: {
        id: crypto.randomUUID(),
        workshopId,
        personId,
        name: person.name,
        partyId: person.party,
        role: person.role,
        resumeHash,
      },
      update: { resumeHash },
    });
    return { body: { token: resumeToken } };
  }),
);

/** A link that shows what everyone may see, on a projector. */
export const screenLinkRoute = post('/api/workshops/:id/screen-link', nothing, (call) =>
  asFacilitator(call, async () => {
    const token = newToken();
    await call.ports.db.screenLink.create({
      data: { tokenHash: hashOf(token), workshopId: call.params.id as string },
    });
    return { body: { token } };
  }),
);
