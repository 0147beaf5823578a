import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import published from './published.json' with { type: 'json' };
import { type ResistanceRow, resistance } from './resistance.ts';
import { type CardinalBallot, tallyBallots } from './tally.ts';

const table = (...ids: string[]) => ids.map((id) => ({ id }));

function count(parties: string[], options: string[], ballots: CardinalBallot[], zero = 'zero') {
  return resistance({
    parties: table(...parties),
    options,
    zero,
    tallies: tallyBallots(ballots),
  });
}

function row(rows: ResistanceRow[], option: string): ResistanceRow {
  const found = rows.find((r) => r.option === option);
  if (!found) throw new Error(`no row for ${option}`);
  return found;
}

describe('party-equal counting', () => {
  const example = published['party-equal-resistance'];
  const ballots = Object.entries(example.parties).flatMap(([party, { people, X, Y }]) =>
    Array.from({ length: people }, () => ({ party, scores: { X, Y } })),
  );
  const { rows, order, orderByHeads } = count(['A', 'B', 'C'], ['X', 'Y'], ballots);

  test('gives the published means by parties and by heads', () => {
    for (const option of ['X', 'Y'] as const) {
      expect(row(rows, option).mean).toBeCloseTo(example.byParties[option], 4);
      expect(row(rows, option).heads.mean).toBeCloseTo(example.byHeads[option], 4);
    }
  });

  test('turns the order around when one party came with many people', () => {
    expect(order.groups).toEqual([['Y'], ['X']]);
    expect(orderByHeads.groups).toEqual([['X'], ['Y']]);
  });

  test('does not change when a party sends each of its people twice', () => {
    const ballot = fc.record({
      party: fc.constantFrom('zh', 'ha', 'tz'),
      scores: fc.record({
        o01: fc.option(fc.integer({ min: 0, max: 10 })),
        o05: fc.option(fc.integer({ min: 0, max: 10 })),
        zero: fc.option(fc.integer({ min: 0, max: 10 })),
      }),
    });
    const byParty = (ballots: CardinalBallot[]) => {
      const result = count(['zh', 'ha', 'tz'], ['o01', 'o05', 'zero'], ballots);
      return {
        order: result.order,
        rows: result.rows.map(({ heads: _, ...rest }) => rest),
      };
    };
    fc.assert(
      fc.property(fc.array(ballot, { maxLength: 14 }), (ballots) => {
        const doubled = ballots.flatMap((b) => (b.party === 'ha' ? [b, b] : [b]));
        expect(byParty(doubled)).toEqual(byParty(ballots));
      }),
    );
  });
});

describe('an option', () => {
  const ballots: CardinalBallot[] = [
    { party: 'zh', scores: { o01: 2, o05: 0, o10: 5, o13: 6, zero: 8 } },
    { party: 'zh', scores: { o01: 3, o05: 1, o10: 5, o13: 7, zero: 8 } },
    { party: 'tz', scores: { o01: 1, o05: 8, o10: 5, o13: null, zero: 4 } },
    { party: 'gm', scores: { o01: 4, o05: 2, o10: 6, o13: 4, zero: 3 } },
  ];
  const { rows } = count(['zh', 'tz', 'gm', 'zv'], ['o01', 'o05', 'o10', 'o13', 'zero'], ballots);

  test('is accepted when it meets less resistance than doing nothing and no party is at 8', () => {
    expect(row(rows, 'o01')).toMatchObject({
      mean: 2.5,
      acceptance: 75,
      accepted: true,
      spread: 3,
    });
  });

  test('goes to repair when a party mean is 8 or more, however well it is liked', () => {
    expect(row(rows, 'o05')).toMatchObject({
      accepted: false,
      needsRepair: true,
      stoppedBy: ['tz'],
      highest: 8,
      belowZero: false,
    });
  });

  test('is below doing nothing when it meets as much resistance or more', () => {
    expect(row(rows, 'o10')).toMatchObject({
      accepted: false,
      belowZero: true,
    });
    expect(row(rows, 'o13').belowZero).toBe(true);
  });

  test('shows a party without any score for it as not heard and leaves it out of both sums', () => {
    expect(row(rows, 'o13')).toMatchObject({
      notHeard: ['tz', 'zv'],
      mean: 5.25,
      lowest: 4,
    });
    expect(row(rows, 'o01').notHeard).toEqual(['zv']);
  });

  test('doing nothing is never below itself, accepted or in repair', () => {
    expect(row(rows, 'zero')).toMatchObject({
      accepted: false,
      belowZero: false,
      needsRepair: false,
      stoppedBy: ['zh'],
    });
  });
});

test('exactly as much resistance as doing nothing is below it, though doubles say otherwise', () => {
  // In doubles (1/3 + 1/3 + 6/3) / 3 comes out below (6/3 + 1/3 + 1/3) / 3.
  expect((1 / 3 + 1 / 3 + 6 / 3) / 3).toBeLessThan((6 / 3 + 1 / 3 + 1 / 3) / 3);
  const three = (party: string, o12: number[], zero: number[]): CardinalBallot[] =>
    o12.map((x, i) => ({ party, scores: { o12: x, zero: zero[i] ?? null } }));
  const { rows } = count(
    ['zh', 'ha', 'tz'],
    ['o12', 'zero'],
    [
      ...three('zh', [0, 0, 1], [2, 1, 3]),
      ...three('ha', [1, 0, 0], [0, 1, 0]),
      ...three('tz', [3, 2, 1], [0, 0, 1]),
    ],
  );
  expect(row(rows, 'o12')).toMatchObject({ accepted: false, belowZero: true });
  expect(row(rows, 'o12').mean).toBe(row(rows, 'zero').mean);
});

test('a weight counts a party more than once', () => {
  const { rows } = resistance({
    parties: [{ id: 'zh', weight: 2 }, { id: 'ha' }],
    options: ['o01'],
    zero: 'zero',
    tallies: tallyBallots([
      { party: 'zh', scores: { o01: 1 } },
      { party: 'ha', scores: { o01: 4 } },
    ]),
  });
  expect(row(rows, 'o01')).toMatchObject({ mean: 2, heads: { mean: 2.5 } });
});

test('by heads the highest resistance stays that of the parties', () => {
  const ballots: CardinalBallot[] = [
    ...Array.from({ length: 9 }, () => ({
      party: 'zh',
      scores: { o05: 0, zero: 8 },
    })),
    { party: 'tz', scores: { o05: 9, zero: 5 } },
  ];
  const { rows } = count(['zh', 'tz'], ['o05', 'zero'], ballots);
  expect(row(rows, 'o05').heads).toMatchObject({
    mean: 0.9,
    belowZero: false,
    accepted: false,
  });
});

test('without anyone on doing nothing, nothing is accepted and nothing is below it', () => {
  const { rows } = count(['zh'], ['o01', 'zero'], [{ party: 'zh', scores: { o01: 1 } }]);
  expect(row(rows, 'o01')).toMatchObject({
    accepted: false,
    belowZero: false,
    mean: 1,
  });
  expect(row(rows, 'zero')).toMatchObject({
    mean: null,
    acceptance: null,
    place: 2,
  });
});

test('an order of ties is told apart by the highest party resistance, then stays open', () => {
  const ballots: CardinalBallot[] = [
    { party: 'zh', scores: { o01: 4, o02: 2, o04: 4 } },
    { party: 'ha', scores: { o01: 2, o02: 5, o04: 2 } },
    { party: 'tz', scores: { o01: 3, o02: 2, o04: 3 } },
  ];
  const { order, rows } = count(['zh', 'ha', 'tz'], ['o01', 'o02', 'o04'], ballots);
  expect(order.groups).toEqual([['o01', 'o04'], ['o02']]);
  expect(order.ties).toEqual([
    { options: ['o01', 'o02', 'o04'], by: ['highest-resistance'], open: true },
  ]);
  expect(rows.map((r) => r.place)).toEqual([1, 3, 1]);
});
