import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dominates, frontier, improvementsOn } from './frontier.ts';
import { searchPackages } from './package-search.ts';
import { hospital, insurer, two } from './valued-party.fixture.ts';

const search = searchPackages({ issues: two, constraints: [], parties: [hospital, insurer] });

test('the frontier also holds what is outside everyone’s reach', () => {
  expect(frontier(search.packages).map(({ u }) => u)).toEqual([
    [0, 100],
    [80, 0],
    [60, 70],
  ]);
});

test('what dominates the base text is offered, and nothing when there is nothing', () => {
  expect(improvementsOn([20, 30], search.packages).map(({ u }) => u)).toEqual([[60, 70]]);
  expect(improvementsOn([60, 70], search.packages)).toEqual([]);
  expect(improvementsOn([59, 69], search.packages)).toEqual([]);
});

test('the frontier is exactly what brute force leaves undominated', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6)), { maxLength: 40 }), (us) => {
      const packages = us.map((u, i) => ({ choices: { beds: `o${i}` }, u }));
      const brute = packages.filter(({ u }) => !packages.some((other) => dominates(other.u, u)));
      expect(frontier(packages)).toEqual(brute);
    }),
  );
});
