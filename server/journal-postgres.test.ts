import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPostgres } from '../scripts/postgres.ts';
import { type Db, openDb } from './db.ts';
import { journalContract } from './journal.contract.ts';
import { openPostgresJournal } from './journal-postgres.ts';
import { migrate } from './migrate.ts';

let server: Awaited<ReturnType<typeof startPostgres>>;
let db: Db;

beforeAll(async () => {
  server = await startPostgres();
  await migrate({ kind: 'postgres', url: server.url });
  db = await openDb({ kind: 'postgres', url: server.url });
}, 600_000); // the first time PostgreSQL may have to be installed

afterAll(async () => {
  await db?.$disconnect();
  await server?.stop();
});

const workshop = (id: string) => ({
  id,
  joinHash: id,
  joinSealed: '',
  title: id,
  language: 'nl',
  step: 'broaden',
});

journalContract('PostgreSQL', {
  open: async () => openPostgresJournal(server.url),
  async addWorkshop(id) {
    await db.workshop.create({ data: workshop(id) });
  },
});

test('with the workshop its log is erased', async () => {
  const journal = openPostgresJournal(server.url);
  const id = 'ouderenzorg-erased';
  await db.workshop.create({ data: workshop(id) });
  await journal.append(id, [{ seq: 1, commandId: 'c1', actorId: 'p1', at: 1, events: [] }]);
  await db.workshop.delete({ where: { id } });
  expect(await journal.last(id)).toBe(0);
  await journal.close();
});

test('connections that break are replaced; an append in between is there or not, and never half', async () => {
  const journal = openPostgresJournal(server.url);
  const id = 'ouderenzorg-broken';
  await db.workshop.create({ data: workshop(id) });
  const entry = (seq: number) => ({ seq, commandId: `c${seq}`, actorId: 'p1', at: 1, events: [] });
  let acknowledged = 0;
  for (let round = 0; round < 20; round += 1) {
    const next = (await journal.last(id).catch(() => journal.last(id))) + 1;
    const [outcome] = await Promise.allSettled([
      journal.append(id, [entry(next), entry(next + 1)]),
      db.$executeRawUnsafe(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()',
      ),
    ]);
    if (outcome.status === 'fulfilled') acknowledged += 2;
  }
  const log = await journal.read(id, 0).catch(() => journal.read(id, 0));
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, i) => i + 1));
  expect(log.length % 2).toBe(0);
  expect(log.length).toBeGreaterThanOrEqual(acknowledged);
  await journal.close();
});
