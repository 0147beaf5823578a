import { play } from '../lib/sample/play.ts';
import { sampleCase, sampleScript } from '../lib/sample/script.ts';
import type { Db } from './db.ts';
import type { Journal } from './journal.ts';
import { rowOf } from './rows.ts';
import type { Secrets } from './secrets.ts';
import { hashOf } from './tokens.ts';
import { createWorkshop } from './workshops.ts';

const day = 24 * 3600 * 1000;
const perAppend = 500;

/** The person as whom a browser walks through the sample. */
const facilitator = 'fa1';

/**
 * Makes the sample workshop for one browser: the whole session, as if it was held yesterday, played by ordinary commands and stored like
 * any other. Returns its id, and how many of the commands were refused (0, unless the sample has fallen behind the rules).
 */
export async function createSample(
  ports: { db: Db; journal: Journal; secrets: Secrets },
  language: 'nl' | 'en',
  browser: string,
  now: number,
): Promise<{ id: string; refused: number }> {
  const { db, journal, secrets } = ports;
  const start = now - day - sampleCase.meta.durationSeconds * 1000;
  const { entries, state, refused } = play(sampleScript(language), start);
  const { title } = state.session;
  const { id } = await createWorkshop(db, secrets, { title, language, sample: true });
  for (let i = 0; i < entries.length; i += perAppend)
    await journal.append(id, entries.slice(i, i + perAppend));
  await db.workshop.update({ where: { id }, data: rowOf(state) });
  await db.seat.create({
    data: {
      id: crypto.randomUUID(),
      workshopId: id,
      personId: facilitator,
      name: state.session.people.get(facilitator)?.name ?? '',
      role: 'facilitator',
      devices: {
        create: { id: crypto.randomUUID(), browserHash: hashOf(browser), workshopId: id },
      },
    },
  });
  return { id, refused: refused.length };
}
