import type { SessionEvent } from '../../lib/steps/session/events.ts';
import type { Journal } from '../journal.ts';
import { hashOf } from '../tokens.ts';
import { get } from './route.ts';

const most = 100;

/** The parties' marks as the workshop was opened with them: its first entry, so that a list of workshops opens no rooms. */
async function marksOf(journal: Journal, workshopId: string): Promise<number[]> {
  const [first] = await journal.read(workshopId, 0, 1);
  const opened = (first?.events as SessionEvent[] | undefined)?.find(
    (event) => event.type === 'session/opened',
  );
  return opened?.type === 'session/opened' ? opened.parties.map((party) => party.mark) : [];
}

/** The workshops in which this browser has a place, latest first. `step` is null in the lobby; `at` is the last change, epoch ms. */
export const mineRoute = get('/api/mine', async ({ ports, browser }) => {
  if (browser === null) return { body: { workshops: [] } };
  const devices = await ports.db.device.findMany({
    where: { browserHash: hashOf(browser) },
    include: { workshop: true, seat: true },
    orderBy: { workshop: { updatedAt: 'desc' } },
    take: most,
  });
  const workshops = devices.map(async ({ workshop, seat }) => ({
    id: workshop.id,
    title: workshop.title,
    language: workshop.language,
    status: workshop.status,
    step: workshop.step === 'lobby' ? null : workshop.step,
    people: workshop.people,
    sample: workshop.sample,
    role: seat.role,
    at: workshop.updatedAt.getTime(),
    marks: await marksOf(ports.journal, workshop.id),
  }));
  return { body: { workshops: await Promise.all(workshops) } };
});
