import { beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../lib/workshop/kernel.ts';
import { CommandTaken, type Journal, SeqGap, SeqTaken, WorkshopGone } from './journal.ts';

export type Store = {
  /** Another journal on the same database: another process, or the same one after a restart. */
  open(): Promise<Journal>;
  /** Makes the row that entries refer to. */
  addWorkshop(id: string): Promise<void>;
};

/** What a room relies on, whatever the database. */
export function journalContract(database: string, store: Store): void {
  describe(`the journal on ${database}`, () => {
    let number = 0;
    let id = '';
    beforeEach(async () => {
      number += 1;
      id = `ouderenzorg-${number}`;
      await store.addWorkshop(id);
    });

    async function withJournal(use: (journal: Journal) => Promise<void>): Promise<void> {
      const journal = await store.open();
      try {
        await use(journal);
      } finally {
        await journal.close();
      }
    }

    test('entries come back in order, as they were given', () =>
      withJournal(async (journal) => {
        const given = [entry(1), entry(2), entry(3)];
        await journal.append(id, given.slice(0, 2));
        await journal.append(id, given.slice(2));
        expect(await journal.read(id, 0)).toEqual(given);
        expect(await journal.last(id)).toBe(3);
      }));

    test('an empty log has last 0 and nothing to read', () =>
      withJournal(async (journal) => {
        expect(await journal.last(id)).toBe(0);
        expect(await journal.read(id, 0)).toEqual([]);
        expect(await journal.find(id, 'c1')).toBeNull();
      }));

    test('a page starts after a seq and stops at its limit', () =>
      withJournal(async (journal) => {
        await journal.append(id, entries(1, 250));
        expect((await journal.read(id, 0, 100)).map((e) => e.seq)).toEqual(range(1, 100));
        expect((await journal.read(id, 240, 100)).map((e) => e.seq)).toEqual(range(241, 250));
        expect(await journal.read(id, 250)).toEqual([]);
      }));

    test('a command is found by its id, in its own workshop only', () =>
      withJournal(async (journal) => {
        await store.addWorkshop(`${id}-buur`);
        await journal.append(id, entries(1, 3));
        expect(await journal.find(id, 'c2')).toBe(2);
        expect(await journal.find(`${id}-buur`, 'c2')).toBeNull();
      }));

    test('a gap is refused, at the start, in the middle and between two calls', () =>
      withJournal(async (journal) => {
        await expect(journal.append(id, [entry(2)])).rejects.toThrow(SeqGap);
        await expect(journal.append(id, [entry(1), entry(3)])).rejects.toThrow(SeqGap);
        await expect(journal.append(id, [entry(0)])).rejects.toThrow(SeqGap);
        await expect(journal.append(id, [])).rejects.toThrow(SeqGap);
        await journal.append(id, [entry(1)]);
        await expect(journal.append(id, [entry(3)])).rejects.toThrow(SeqGap);
        expect(await journal.last(id)).toBe(1);
      }));

    test('a seq that is taken is refused as SeqTaken, a command that is there as CommandTaken', () =>
      withJournal(async (journal) => {
        await journal.append(id, entries(1, 2));
        await expect(journal.append(id, [entry(2, 'other')])).rejects.toThrow(SeqTaken);
        await expect(journal.append(id, [entry(3, 'c1')])).rejects.toThrow(CommandTaken);
        await expect(journal.append(id, [entry(2)])).rejects.toThrow(CommandTaken);
        expect(await journal.read(id, 0)).toEqual(entries(1, 2));
      }));

    test('of a call that is refused nothing is written', () =>
      withJournal(async (journal) => {
        await journal.append(id, entries(1, 2));
        await expect(journal.append(id, [entry(3), entry(4), entry(5, 'c1')])).rejects.toThrow(
          CommandTaken,
        );
        expect(await journal.last(id)).toBe(2);
        await journal.append(id, [entry(3)]);
        expect(await journal.last(id)).toBe(3);
      }));

    test('a workshop that is gone takes no entries', () =>
      withJournal(async (journal) => {
        await expect(journal.append('nergens', [entry(1)])).rejects.toThrow(WorkshopGone);
        expect(await journal.last('nergens')).toBe(0);
      }));

    test('calls that wait together each have their own fate', () =>
      withJournal(async (journal) => {
        const names = range(1, 40).map((n) => `${id}-tafel-${n}`);
        for (const name of names) await store.addWorkshop(name);
        const outcomes = await Promise.allSettled([
          ...names.map((name) => journal.append(name, entries(1, 2))),
          journal.append('nergens', [entry(1)]),
          journal.append(id, [entry(2)]),
          journal.append(id, [entry(1)]),
        ]);
        expect(outcomes.map(({ status }) => status)).toEqual([
          ...names.map(() => 'fulfilled'),
          'rejected',
          'rejected',
          'fulfilled',
        ]);
        expect(reasonOf(outcomes[40])).toBeInstanceOf(WorkshopGone);
        expect(reasonOf(outcomes[41])).toBeInstanceOf(SeqGap);
        for (const name of names) expect(await journal.last(name)).toBe(2);
        expect(await journal.last(id)).toBe(1);
      }));

    test('calls of one workshop that do not wait for each other keep their order', () =>
      withJournal(async (journal) => {
        await Promise.all(entries(1, 30).map((e) => journal.append(id, [e])));
        expect(await journal.read(id, 0)).toEqual(entries(1, 30));
      }));

    test('of two writers of one seq exactly one succeeds, and the other can go on after rereading', () =>
      withJournal(async (one) => {
        await withJournal(async (two) => {
          for (let round = 1; round <= 20; round += 1) {
            const outcomes = await Promise.allSettled([
              one.append(id, [entry(2 * round - 1, `noord-${round}`)]),
              two.append(id, [entry(2 * round - 1, `zuid-${round}`)]),
            ]);
            const lost = outcomes.findIndex(({ status }) => status === 'rejected');
            expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
            expect(reasonOf(outcomes[lost])).toBeInstanceOf(SeqTaken);
            const [loser, name] = lost === 0 ? [one, 'noord'] : [two, 'zuid'];
            await loser.append(id, [entry((await loser.last(id)) + 1, `${name}-${round}`)]);
          }
          expect((await one.read(id, 0)).map((e) => e.seq)).toEqual(range(1, 40));
          expect(await two.read(id, 0)).toEqual(await one.read(id, 0));
        });
      }));

    test('what an append acknowledged is there for another writer at once, and after closing', async () => {
      await withJournal(async (journal) => {
        await journal.append(id, [entry(1)]);
        await withJournal(async (other) => expect(await other.last(id)).toBe(1));
      });
      await withJournal(async (journal) => expect(await journal.read(id, 0)).toEqual([entry(1)]));
    });

    test('closing waits for what was asked before, and refuses what comes after', async () => {
      const journal = await store.open();
      const asked = journal.append(id, [entry(1)]);
      await journal.close();
      await asked;
      await expect(journal.append(id, [entry(2)])).rejects.toThrow(/closed/);
      await expect(journal.read(id, 0)).rejects.toThrow(/closed/);
      await withJournal(async (again) => expect(await again.last(id)).toBe(1));
    });

    test('any text comes back as it was: scripts, emoji, quotes, a NUL, half a surrogate, a million characters', () =>
      withJournal(async (journal) => {
        const texts = [
          'ouderen — 老人 — المسنون',
          '👩🏽‍⚕️🏥',
          `'"\\;--`,
          'a\u0000b',
          '\ud83d',
          'w'.repeat(1_000_000),
          '',
        ];
        const given = texts.map((text, i) => ({
          ...entry(i + 1),
          events: [{ type: 'options/posted', text }],
        }));
        await journal.append(id, given);
        expect(await journal.read(id, 0)).toEqual(given);
      }));

    test('times are whole milliseconds, also far away', () =>
      withJournal(async (journal) => {
        const given = [0, 1_795_316_400_123, 8_640_000_000_000_000].map((at, i) => ({
          ...entry(i + 1),
          at,
        }));
        await journal.append(id, given);
        expect((await journal.read(id, 0)).map((e) => e.at)).toEqual(given.map((e) => e.at));
      }));
  });
}

function entry(seq: number, commandId = `c${seq}`): Entry {
  const text = 'Eén aanspreekpunt voor de mantelzorger';
  const events = [
    { type: 'broaden/interest-posted', id: `b${seq}`, text } as Entry['events'][number],
  ];
  return { seq, commandId, actorId: 'p3', at: 1_795_316_400_000 + seq, events };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function entries(first: number, last: number): Entry[] {
  return range(first, last).map((seq) => entry(seq));
}

function reasonOf(outcome: PromiseSettledResult<unknown> | undefined): unknown {
  return outcome?.status === 'rejected' ? outcome.reason : undefined;
}
