import type { Db } from './db.ts';
import type { Secrets } from './secrets.ts';
import { codeOf, hashOf, newCode, newId, newToken } from './tokens.ts';

/** What a join link's token is sealed for. */
const purpose = 'join-link';

export type NewWorkshop = {
  readonly id: string;
  readonly code: string;
  readonly joinToken: string;
};

const isTaken = (error: unknown): boolean => (error as { code?: string }).code === 'P2002';

/** Does something with a fresh code, and with another when that one exists already. */
async function withFreshCode<T>(act: (code: string) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act(newCode());
    } catch (error) {
      if (!isTaken(error) || attempt === 5) throw error;
    }
  }
}

const freshLink = (secrets: Secrets) => {
  const joinToken = newToken();
  return { joinToken, joinHash: hashOf(joinToken), joinSealed: secrets.seal(purpose, joinToken) };
};

/** Makes the row by which a workshop is found. What happens in it is in its log. */
export function createWorkshop(
  db: Db,
  secrets: Secrets,
  row: { title: string; language: string; sample: boolean },
): Promise<NewWorkshop> {
  const { joinToken, ...link } = freshLink(secrets);
  return withFreshCode(async (code) => {
    const id = newId();
    await db.workshop.create({ data: { id, code, ...link, ...row, step: 'lobby' } });
    return { id, code, joinToken };
  });
}

/** A new link and a new code; those before no longer lead anywhere. */
export function renewLinks(db: Db, secrets: Secrets, id: string): Promise<Omit<NewWorkshop, 'id'>> {
  const { joinToken, ...link } = freshLink(secrets);
  return withFreshCode(async (code) => {
    await db.workshop.update({ where: { id }, data: { code, ...link, joinRevokedAt: null } });
    return { code, joinToken };
  });
}

/** The link and the code stop working until they are renewed. */
export async function revokeLinks(db: Db, id: string): Promise<void> {
  await db.workshop.update({ where: { id }, data: { joinRevokedAt: new Date() } });
}

/** The link and code as they are; null while they are revoked. */
export async function linksOf(
  db: Db,
  secrets: Secrets,
  id: string,
): Promise<Omit<NewWorkshop, 'id'> | null> {
  const row = await db.workshop.findUnique({ where: { id } });
  if (!row || row.joinRevokedAt || row.code === null) return null;
  const joinToken = secrets.unseal(purpose, row.joinSealed);
  return joinToken === null ? null : { code: row.code, joinToken };
}

/** The workshop to which a link's token or a typed code leads; `revoked` when it did until the facilitator took it back. */
export async function findByKey(
  db: Db,
  key: string,
): Promise<{ id: string; code: string | null; revoked: boolean } | null> {
  const code = codeOf(key);
  const where = code === null ? { joinHash: hashOf(key) } : { code };
  const row = await db.workshop.findUnique({ where });
  return row && { id: row.id, code: row.code, revoked: row.joinRevokedAt !== null };
}
