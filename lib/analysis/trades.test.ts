import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFeasible } from './feasible.ts';
import { valuer } from './issue-valuation.ts';
import { compensationIsEnough, findTrades } from './trades.ts';

const values = (own: Record<string, number>) => ({
  weights: { beds: 1, money: 1, data: 1 },
  values: {
    beds: ['o05', 'o10'].map((option) => ({ option, value: own[option] ?? 0 })),
    money: ['o13', 'o07'].map((option) => ({ option, value: own[option] ?? 0 })),
    data: [null, 'o06'].map((option) => ({ option, value: own[option ?? 'as now'] ?? 0 })),
  },
  noDeal: 0,
});
const issues = [
  { issue: 'beds', options: ['o05', 'o10'] },
  { issue: 'money', options: ['o13', 'o07'] },
  { issue: 'data', options: [null, 'o06'] },
];
const from = { beds: 'o05', money: 'o13', data: null };

describe('two parties that want different things most', () => {
  // beds to o10: zh −10, tz +30 · money to o07: zh +25, tz −5 · data to o06: zh +4, tz 0
  const parties = [
    { id: 'zh', valuation: values({ o05: 40, o10: 30, o13: 0, o07: 25, o06: 4 }) },
    { id: 'tz', valuation: values({ o05: 0, o10: 30, o13: 20, o07: 15 }) },
  ];
  const found = findTrades({ from, issues, constraints: [], parties });

  test('find the trade in which each yields and gains, largest smallest gain first', () => {
    expect(found?.trades.map(({ changes, deltas }) => [Object.keys(changes), deltas])).toEqual([
      [['beds', 'money', 'data'], { zh: 19, tz: 25 }],
      [['beds', 'money'], { zh: 15, tz: 25 }],
      [['data'], { zh: 4, tz: 0 }],
    ]);
  });

  test('can say on which issue each yields and on which it gains', () => {
    expect(found?.trades[1]?.byIssue).toEqual({
      beds: { zh: -10, tz: 30 },
      money: { zh: 25, tz: -5 },
    });
  });

  test('see which trade contains a smaller one without a loser', () => {
    expect(found?.trades.map(({ reducible }) => reducible)).toEqual([true, false, false]);
  });

  test('see the near trades with what would make them good, smallest first', () => {
    expect(
      found?.nearTrades.map(({ changes, losers, compensation }) => [
        Object.keys(changes),
        losers,
        compensation,
      ]),
    ).toEqual([
      [['money'], ['tz'], 5],
      [['money', 'data'], ['tz'], 5],
      [['beds', 'data'], ['zh'], 6],
      [['beds'], ['zh'], 10],
    ]);
  });

  test('a compensation is enough when with it nobody is short', () => {
    const deltas = found?.nearTrades[0]?.deltas ?? {};
    expect(compensationIsEnough(deltas, { tz: 5, zh: -20 })).toBe(true);
    expect(compensationIsEnough(deltas, { tz: 4, zh: -3 })).toBe(false);
    expect(compensationIsEnough(deltas, { tz: 5, zh: -26 })).toBe(false);
  });

  test('leave out what breaks a constraint', () => {
    const constrained = findTrades({
      from,
      issues,
      parties,
      constraints: [{ kind: 'requires', option: 'o07', anyOf: ['o06'] }],
    });
    expect(constrained?.trades.map(({ changes }) => Object.keys(changes))).toEqual([
      ['beds', 'money', 'data'],
      ['data'],
    ]);
  });

  test('count what was promised with an option', () => {
    const promised = findTrades({
      from,
      issues,
      constraints: [],
      parties,
      promises: [{ option: 'o10', points: { zh: 12, tz: -1 } }],
    });
    expect(promised?.trades.map(({ changes }) => Object.keys(changes))).toContainEqual(['beds']);
  });

  test('say so when there was too much to look at', () => {
    expect(found?.exhaustive).toBe(true);
    const cut = findTrades({ from, issues, constraints: [], parties, limit: 3 });
    expect(cut?.exhaustive).toBe(false);
    expect(cut?.trades.map(({ changes }) => Object.keys(changes))).toEqual([['data']]);
  });

  test('have nothing to say from a package that someone has not valued', () => {
    expect(findTrades({ from: { beds: 'o99' }, issues, constraints: [], parties })).toBeNull();
  });
});

test('every trade found is feasible, has no loser and a winner; every near trade has a loser', () => {
  const points = fc.record(
    Object.fromEntries(
      ['o05', 'o10', 'o13', 'o07', 'o06', 'as now'].map((key) => [key, fc.nat(20)]),
    ),
  );
  fc.assert(
    fc.property(points, points, points, (zh, ha, tz) => {
      const parties = [zh, ha, tz].map((own, i) => ({ id: `p${i}`, valuation: values(own) }));
      const constraints = [{ kind: 'excludes', option: 'o10', other: 'o07' } as const];
      const found = findTrades({ from, issues, constraints, parties });
      const value = valuer(parties, []);
      const before = value(from) ?? [];
      for (const { changes, deltas } of [...(found?.trades ?? []), ...(found?.nearTrades ?? [])]) {
        const after = { ...from, ...changes };
        expect(isFeasible(after, constraints)).toBe(true);
        expect(Object.values(deltas)).toEqual(value(after)?.map((u, p) => u - (before[p] ?? 0)));
      }
      for (const { deltas } of found?.trades ?? []) {
        expect(Math.min(...Object.values(deltas))).toBeGreaterThanOrEqual(0);
        expect(Math.max(...Object.values(deltas))).toBeGreaterThan(2);
      }
      for (const { losers, compensation } of found?.nearTrades ?? []) {
        expect(losers.length).toBeGreaterThan(0);
        expect(compensation).toBeGreaterThan(0);
      }
    }),
  );
});
