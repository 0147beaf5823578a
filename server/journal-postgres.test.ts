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
