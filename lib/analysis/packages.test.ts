import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contributionShares } from './contribution-share.ts';
import { dependencies } from './dependency.ts';
import {
  brokenConstraints,
  type Choices,
  type Constraint,
  combinations,
  countCombinations,
  feasiblePackages,
} from './feasible.ts';
import { dominates, frontier, improvementsOn } from './frontier.ts';
import { missingValues, type ValuingParty } from './issue-valuation.ts';
import { searchPackages } from './package-search.ts';
import {
  balanced,
  evenness,
  gainsOf,
  kalaiSmorodinsky,
  mostJointGain,
  normalisedGains,
  rational,
  roomOf,
  strongestMinimum,
} from './solutions.ts';

const issues = [
  { issue: 'beds', options: [null, 'o01', 'o05'] },
  { issue: 'anw', options: [null, 'o02'] },
  { issue: 'data', options: [null, 'o16', 'o06'] },
];
const needsViewer: Constraint = { kind: 'requires', option: 'o02', anyOf: ['o06'] };
const notBoth: Constraint = { kind: 'excludes', option: 'o05', other: 'o16' };

describe('feasible packages', () => {
  test('are every combination that breaks no constraint', () => {
    expect(countCombinations(issues)).toBe(18);
    expect([...combinations(issues)]).toHaveLength(18);
    const feasible = feasiblePackages(issues, [needsViewer, notBoth]) ?? [];
    // o02 wants o06: of 9 with o02, 3 are left; of the 9 without, o05 with o16 drops out.
    expect(feasible).toHaveLength(11);
  });

  test('a broken constraint is named, whichever way round it was written', () => {
    expect(brokenConstraints({ anw: 'o02', data: 'o16' }, [needsViewer, notBoth])).toEqual([
      needsViewer,
    ]);
    expect(brokenConstraints({ beds: 'o05', data: 'o16' }, [notBoth])).toEqual([notBoth]);
    expect(brokenConstraints({ beds: null, anw: null, data: null }, [needsViewer])).toEqual([]);
  });

  test('too many combinations are not gone through', () => {
    expect(feasiblePackages(issues, [], 17)).toBeNull();
  });

  test('an issue without any choice leaves no package', () => {
    expect(feasiblePackages([...issues, { issue: 'money', options: [] }], [])).toEqual([]);
  });
});

/** A party that values each choice as given, with all weight on it. */
function party(id: string, noDeal: number, values: Record<string, [string | null, number][]>) {
  return {
    id,
    valuation: {
      weights: Object.fromEntries(Object.keys(values).map((issue) => [issue, 1])),
      values: Object.fromEntries(
        Object.entries(values).map(([issue, own]) => [
          issue,
          own.map(([option, value]) => ({ option, value })),
        ]),
      ),
      noDeal,
    },
  };
}

const two = [
  { issue: 'beds', options: [null, 'o05'] },
  { issue: 'money', options: [null, 'o13'] },
];
const hospital = party('zh', 20, {
  beds: [
    [null, 0],
    ['o05', 60],
  ],
  money: [
    [null, 20],
    ['o13', 0],
  ],
});
const insurer = party('zv', 30, {
  beds: [
    [null, 30],
    ['o05', 0],
  ],
  money: [
    [null, 0],
    ['o13', 70],
  ],
});

describe('what the table could gain', () => {
  const search = searchPackages({ issues: two, constraints: [], parties: [hospital, insurer] });

  // as now (20,30) · o13 (0,100) · o05 (80,0) · both (60,70)
  test('the packages in which nobody is below no deal, and the room each party has', () => {
    expect(rational(search).map(({ u }) => u)).toEqual([
      [20, 30],
      [60, 70],
    ]);
    expect(roomOf(search)).toEqual([40, 40]);
    expect(normalisedGains(search, [60, 70])).toEqual([1, 1]);
    expect(gainsOf(search, [0, 100])).toEqual([-20, 70]);
  });

  test('all four questions point at the one package that lifts both', () => {
    for (const ask of [balanced, strongestMinimum, kalaiSmorodinsky, mostJointGain]) {
      expect(ask(search).map(({ choices }) => choices)).toEqual([{ beds: 'o05', money: 'o13' }]);
    }
  });

  test('the frontier also holds what is outside everyone’s reach', () => {
    expect(frontier(search.packages).map(({ u }) => u)).toEqual([
      [0, 100],
      [80, 0],
      [60, 70],
    ]);
  });

  test('evenness is told within reach only', () => {
    expect(evenness(search, [60, 70])).toBe(1);
    expect(evenness(search, [20, 30])).toBeNull();
    expect(evenness(search, [0, 100])).toBeNull();
  });

  test('a party depends on whoever brings what an option cannot do without', () => {
    expect(dependencies(search, { o13: ['zv'], o05: ['zh'] })).toEqual({
      zh: { zv: 1 },
      zv: { zh: 1 },
    });
    expect(dependencies(search, {})).toEqual({ zh: { zv: 0 }, zv: { zh: 0 } });
  });

  test('what dominates the base text is offered, and nothing when there is nothing', () => {
    expect(improvementsOn([20, 30], search.packages).map(({ u }) => u)).toEqual([[60, 70]]);
    expect(improvementsOn([60, 70], search.packages)).toEqual([]);
    expect(improvementsOn([59, 69], search.packages)).toEqual([]);
  });

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
});

test('without a package positive for all, balanced first lifts the most parties', () => {
  const parties = [
    party('zh', 0, {
      beds: [
        [null, 0],
        ['o01', 9],
        ['o05', 1],
      ],
    }),
    party('ha', 0, {
      beds: [
        [null, 0],
        ['o01', 0],
        ['o05', 1],
      ],
    }),
    party('tz', 0, {
      beds: [
        [null, 0],
        ['o01', 0],
        ['o05', 0],
      ],
    }),
  ];
  const beds = [{ issue: 'beds', options: [null, 'o01', 'o05'] }];
  const search = searchPackages({ issues: beds, constraints: [], parties });
  expect(balanced(search).map(({ choices }) => choices.beds)).toEqual(['o05']);
  expect(roomOf(search)).toEqual([9, 1, null]);
});

test('with nothing that all can accept there is no room, and only the strongest minimum speaks', () => {
  const parties = [
    party('zh', 50, {
      beds: [
        [null, 0],
        ['o05', 40],
      ],
    }),
  ];
  const search = searchPackages({
    issues: [{ issue: 'beds', options: [null, 'o05'] }],
    constraints: [],
    parties,
  });
  expect([rational(search), balanced(search), kalaiSmorodinsky(search)]).toEqual([[], [], []]);
  expect(roomOf(search)).toEqual([null]);
  expect(strongestMinimum(search).map(({ u }) => u)).toEqual([[40]]);
});

const valued = fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6)), { maxLength: 40 });

test('the frontier is exactly what brute force leaves undominated', () => {
  fc.assert(
    fc.property(valued, (us) => {
      const packages = us.map((u, i) => ({ choices: { beds: `o${i}` }, u }));
      const brute = packages.filter(({ u }) => !packages.some((other) => dominates(other.u, u)));
      expect(frontier(packages)).toEqual(brute);
    }),
  );
});

test('every solution over what is rational lies on the frontier when nobody is without room', () => {
  fc.assert(
    fc.property(valued, (us) => {
      const packages = us.map((u, i) => ({ choices: { beds: `o${i}` }, u }));
      const parties = ['zh', 'ha', 'tz'].map((id) => ({ id, weight: 1, noDeal: 2 }));
      const search = { parties, packages, exhaustive: true, unvalued: 0 };
      if (roomOf(search).includes(null)) return;
      const undominated = frontier(packages);
      for (const found of [...kalaiSmorodinsky(search), ...mostJointGain(search)]) {
        expect(undominated).toContain(found);
      }
    }),
  );
});

test('gain is held against contribution, and bringing nothing is not a ratio', () => {
  const shares = contributionShares([
    { party: 'zh', gain: 1, contribution: 100 },
    { party: 'ha', gain: 1, contribution: 0 },
    { party: 'zv', gain: 0.5, contribution: 300 },
    { party: 'gm', gain: null, contribution: 100 },
  ]);
  expect(shares.map(({ verdict }) => verdict)).toEqual([
    'even',
    'no-contribution',
    'gains-less',
    'unknown',
  ]);
  expect(shares[0]).toMatchObject({ gainShare: 0.4, contributionShare: 0.2, ratio: 2 });
  expect(shares[2]?.ratio).toBeCloseTo(0.2 / 0.6, 12);
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
