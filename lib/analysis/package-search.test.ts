import { expect, test } from 'vitest';
import { brokenConstraints, type Choices, type Constraint } from './feasible.ts';
import { issueGain, missingValues, type ValuingParty } from './issue-valuation.ts';
import { searchPackages } from './package-search.ts';
import { strongestMinimum } from './solutions.ts';
import { hospital, insurer, party, two } from './valued-party.fixture.ts';

test('a promise counts in every package with its option', () => {
  const promised = searchPackages({
    issues: two,
    constraints: [],
    parties: [hospital, insurer],
    promises: [{ option: 'o13', points: { zh: 25, zv: -10 } }],
  });
  expect(promised.packages.map(({ u }) => u)).toEqual([
    [20, 30],
    [25, 90],
    [80, 0],
    [85, 60],
  ]);
});

test('a package that some party has not valued is left out and counted', () => {
  const unfinished = party('gm', 0, {
    beds: [[null, 0]],
    money: [
      [null, 0],
      ['o13', 5],
    ],
  });
  const partial = searchPackages({ issues: two, constraints: [], parties: [unfinished] });
  expect(missingValues(unfinished.valuation, two)).toEqual([{ issue: 'beds', option: 'o05' }]);
  expect([partial.packages.length, partial.unvalued]).toEqual([2, 2]);
});

test('a party can hold its own package against no deal, with what it was promised', () => {
  const both = { beds: 'o05', money: 'o13' };
  expect(issueGain(hospital, both)).toBe(40);
  expect(issueGain(hospital, both, [{ option: 'o13', points: { zh: 25, zv: -10 } }])).toBe(65);
  expect(issueGain(hospital, { ...both, beds: 'o10' })).toBeNull();
});

test('a set too large to go through is climbed, and what is found is feasible and says so', () => {
  const wide = Array.from({ length: 9 }, (_, i) => ({
    issue: `kwestie ${i}`,
    options: [null, `o${i}a`, `o${i}b`],
  }));
  const values = (tilt: number): ValuingParty['valuation'] => ({
    weights: Object.fromEntries(wide.map(({ issue }) => [issue, 1 / 9])),
    values: Object.fromEntries(
      wide.map(({ issue, options }, i) => [
        issue,
        options.map((option, j) => ({
          option,
          value: j === 0 ? 0 : 40 + ((i * tilt + j) % 5) * 10,
        })),
      ]),
    ),
    noDeal: 10,
  });
  const constraints: Constraint[] = [{ kind: 'excludes', option: 'o0a', other: 'o1b' }];
  const parties = [
    { id: 'zh', valuation: values(2) },
    { id: 'ha', valuation: values(3) },
  ];
  const start: Choices = Object.fromEntries(wide.map(({ issue }) => [issue, null]));
  const input = { issues: wide, constraints, parties, starts: [start] };
  const full = searchPackages(input);
  const local = searchPackages({ ...input, limit: 3000 });
  expect([full.exhaustive, local.exhaustive]).toEqual([true, false]);
  expect(local.packages.length).toBeLessThanOrEqual(3000);
  for (const { choices } of local.packages) {
    expect(brokenConstraints(choices, constraints)).toEqual([]);
  }
  expect(strongestMinimum(local).map(({ u }) => Math.min(...u))[0]).toBeCloseTo(
    strongestMinimum(full).map(({ u }) => Math.min(...u))[0] ?? 0,
    9,
  );
});
