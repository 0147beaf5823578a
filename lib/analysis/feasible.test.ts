import { describe, expect, test } from 'vitest';
import {
  brokenConstraints,
  type Constraint,
  combinations,
  countCombinations,
  feasiblePackages,
} from './feasible.ts';

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
