import type { Db } from './db.ts';
import { hashOf } from './tokens.ts';

/** A person's place, as a browser holds it. */
export type Place = { readonly seatId: string; readonly person: string; readonly role: string };

/** The place of a browser (by its cookie) in a workshop, or null. Whether the person is still at the table is for the log to say. */
export async function placeOf(
  db: Db,
  browser: string | null,
  workshopId: string,
): Promise<Place | null> {
  if (browser === null) return null;
  // Asked at every connection: one statement is several times quicker than a row with its relation.
  const [place] = await db.$queryRaw<Place[]>`
    SELECT seat."id" AS "seatId", seat."personId" AS "person", seat."role" AS "role"
    FROM "Device" AS device JOIN "Seat" AS seat ON seat."id" = device."seatId"
    WHERE device."browserHash" = ${hashOf(browser)} AND device."workshopId" = ${workshopId}`;
  return place ?? null;
}

/** Does this token open this workshop on a projector (now)? */
export async function isScreen(db: Db, token: string, workshopId: string): Promise<boolean> {
  const link = await db.screenLink.findUnique({ where: { tokenHash: hashOf(token) } });
  return link !== null && link.workshopId === workshopId && link.revokedAt === null;
}

/** Seats a browser; one that had another place in this workshop moves. */
export async function seatBrowser(
  db: Db,
  browser: string,
  workshopId: string,
  seatId: string,
): Promise<void> {
  const browserHash = hashOf(browser);
  await db.device.upsert({
    where: { browserHash_workshopId: { browserHash, workshopId } },
    create: { id: crypto.randomUUID(), browserHash, workshopId, seatId },
    update: { seatId },
  });
}
