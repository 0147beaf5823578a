import type { IncomingMessage } from 'node:http';
import { handshake } from '../lib/protocol/messages.ts';
import { protocolVersion } from '../lib/protocol/wire.ts';
import type { Db } from './db.ts';
import { isScreen, type Place, placeOf } from './people.ts';
import { browserOf } from './tokens.ts';
import type { Pass } from './wire-types.ts';

const no = (code: string): Pass => ({ ok: false, reason: { code } });

type Coming = { readonly workshop: string; readonly place: Promise<Place | null> };
const coming = new WeakMap<IncomingMessage, Coming>();

/** Begins to look up whose connection this will be, while it is still being opened: its address tells the workshop. */
export function expectPlace(db: Db, request: IncomingMessage): void {
  const workshop = new URL(request.url ?? '', 'http://x').searchParams.get('w');
  const browser = browserOf(request.headers.cookie);
  if (!workshop || !/^[\w-]+$/.test(workshop) || !browser) return;
  const place = placeOf(db, browser, workshop);
  // Who never says the handshake needs no answer; who does is told then.
  place.catch(() => {});
  coming.set(request, { workshop, place });
}

/** Who is connecting: by the projector's token when it has one, else by the browser's cookie. */
export async function passFor(db: Db, auth: unknown, request: IncomingMessage): Promise<Pass> {
  const version = (auth as { protocol?: unknown } | null)?.protocol;
  if (version !== protocolVersion) return no('reload');
  const given = handshake.safeParse(auth);
  if (!given.success) {
    // An address that lost a character on the way reads like one that leads nowhere, not like a message that nobody understands.
    const [wrong] = given.error.issues.map((issue) => issue.path[0]);
    if (wrong === 'workshop') return no('no-seat');
    return no(wrong === 'screen' ? 'link-revoked' : 'malformed');
  }
  const { workshop, screen, join = null, inflates = false } = given.data;
  if (screen !== undefined) {
    return (await isScreen(db, screen, workshop))
      ? { ok: true, workshopId: workshop, person: null, join, inflates }
      : no('link-revoked');
  }
  const expected = coming.get(request);
  const place = await (expected?.workshop === workshop
    ? expected.place
    : placeOf(db, browserOf(request.headers.cookie), workshop));
  return place
    ? { ok: true, workshopId: workshop, person: place.person, join, inflates }
    : no('no-seat');
}
