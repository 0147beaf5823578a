import { describe, expect, test } from 'vitest';
import { frontier } from './frontier.ts';
import { searchPackages, type ValuedPackage } from './package-search.ts';
import published from './published.json' with { type: 'json' };
import { balanced, kalaiSmorodinsky, mostJointGain, strongestMinimum } from './solutions.ts';

const example = published['itex-cypress'];
const titles = example.issues.map(({ title }) => title);

const party = (id: 'cypress' | 'itex') => ({
  id,
  valuation: {
    weights: Object.fromEntries(titles.map((title) => [title, 1])),
    values: Object.fromEntries(
      example.issues.map((issue) => [
        issue.title,
        issue.options.map((option, i) => ({ option, value: issue[id][i] ?? 0 })),
      ]),
    ),
    noDeal: 0,
  },
});

const search = searchPackages({
  issues: example.issues.map(({ title, options }) => ({ issue: title, options })),
  constraints: [],
  parties: [party('cypress'), party('itex')],
});

/** In the published shape: one package, as a list of options, with its values. */
const only = (found: ValuedPackage[]) =>
  found.map(({ choices, u }) => ({ package: titles.map((title) => choices[title]), u }));

describe('the Itex-Cypress case', () => {
  test('has the published number of packages, and of undominated ones', () => {
    expect(search.packages).toHaveLength(example.packages);
    expect(search.exhaustive).toBe(true);
    expect(frontier(search.packages)).toHaveLength(example.paretoPackages);
  });

  test('is balanced where the literature says', () => {
    expect(only(balanced(search))).toEqual([example.nash]);
  });

  test('has its strongest minimum where the literature says', () => {
    expect(only(strongestMinimum(search))).toEqual([example.strongestMinimum]);
  });

  test('has the Kalai–Smorodinsky package that the literature says', () => {
    expect(only(kalaiSmorodinsky(search))).toEqual([example.kalaiSmorodinsky]);
  });

  test('has most joint gain, as the plain sum of values, in the published package', () => {
    expect(only(mostJointGain(search, [1, 1]))).toEqual([example.mostJointGainBySum]);
  });

  test('normalised by what each can gain, most joint gain is among the undominated', () => {
    const found = mostJointGain(search);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(frontier(search.packages)).toContain(one);
  });
});
