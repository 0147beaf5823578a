import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frontier } from './frontier.ts';
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
import { hospital, insurer, party, two } from './valued-party.fixture.ts';

describe('what the table could gain', () => {
  const search = searchPackages({ issues: two, constraints: [], parties: [hospital, insurer] });

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

  test('evenness is told within reach only', () => {
    expect(evenness(search, [60, 70])).toBe(1);
    expect(evenness(search, [20, 30])).toBeNull();
    expect(evenness(search, [0, 100])).toBeNull();
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
