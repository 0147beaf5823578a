import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Db, openDb } from './db.ts';
import { journalContract } from './journal.contract.ts';
import { openSqliteJournal } from './journal-sqlite.ts';
import { migrate } from './migrate.ts';

const root = mkdtempSync(join(tmpdir(), 'speelruimte-journal-'));
const setting = { kind: 'sqlite', file: join(root, 'overleg.db') } as const;
let db: Db;

beforeAll(async () => {
  await migrate(setting);
  db = await openDb(setting);
});

afterAll(async () => {
  await db.$disconnect();
  rmSync(root, { recursive: true });
});

const workshop = (id: string) => ({
  id,
  joinHash: id,
  joinSealed: '',
  title: id,
  language: 'nl',
  step: 'broaden',
});

journalContract('SQLite', {
  open: async () => openSqliteJournal(setting.file),
  async addWorkshop(id) {
    await db.workshop.create({ data: workshop(id) });
  },
});

test('a transaction of the client that is open in this thread delays the journal, and does not block it', async () => {
  const journal = openSqliteJournal(setting.file);
  const id = 'ouderenzorg-transaction';
  await db.workshop.create({ data: workshop(id) });
  const entry = { seq: 1, commandId: 'c1', actorId: 'p1', at: 1, events: [] };
  let appended: Promise<void> | undefined;
  await db.$transaction(async (tx) => {
    await tx.workshop.update({ where: { id }, data: { people: 5 } });
    appended = journal.append(id, [entry]);
    await new Promise((resolve) => setTimeout(resolve, 30));
    await tx.workshop.update({ where: { id }, data: { people: 6 } });
  });
  await appended;
  expect(await journal.read(id, 0)).toEqual([entry]);
  expect(await db.workshop.findUnique({ where: { id } })).toMatchObject({ people: 6 });
  await journal.close();
});

test('with the workshop its log is erased', async () => {
  const journal = openSqliteJournal(setting.file);
  const id = 'ouderenzorg-erased';
  await db.workshop.create({ data: workshop(id) });
  await journal.append(id, [{ seq: 1, commandId: 'c1', actorId: 'p1', at: 1, events: [] }]);
  await db.workshop.delete({ where: { id } });
  expect(await journal.last(id)).toBe(0);
  await journal.close();
});
