import { expect, test } from 'vitest';
import { asNowIn, formOf, leftIn, swingOf, valuationOf, withChanges } from './issue-form.ts';

const issues = [
  { issue: 'beds', options: [null, 'o01'] },
  { issue: 'money', options: [null, 'o07'] },
];
const kept = {
  weights: { beds: 0.75, money: 0.25 },
  values: {
    beds: [
      { option: null, value: 0 },
      { option: 'o01', value: 100 },
    ],
    money: [{ option: 'o07', value: 40 }],
  },
  noDeal: 30,
};

test('a fresh sheet asks for every choice and for no deal, and weighs all issues alike', () => {
  const form = formOf(null, issues);
  expect(leftIn(form, issues)).toBe(5);
  expect(valuationOf(form, issues).weights).toEqual({ beds: 0.5, money: 0.5 });
});

test('what was kept comes back as it was given, the heaviest issue at 100', () => {
  const form = formOf(kept, issues);
  expect(form.weights).toEqual({ beds: 100, money: 33 });
  expect(form.values).toEqual({ beds: { '': 0, o01: 100 }, money: { '': null, o07: 40 } });
  expect(leftIn(form, issues)).toBe(1);
  expect(valuationOf(form, issues)).toMatchObject({ values: kept.values, noDeal: 30 });
});

test('weights sum to 1; with none at all nothing weighs', () => {
  const form = formOf(kept, issues);
  const sum = (weights: Record<string, number>) =>
    Object.values(valuationOf({ ...form, weights }, issues).weights).reduce((a, b) => a + b, 0);
  expect(sum({ beds: 70, money: 20 })).toBeCloseTo(1, 9);
  expect(sum({ beds: 0, money: 0 })).toBe(0);
});

test('what was touched lies over what was kept, also when a choice came since', () => {
  const form = withChanges(formOf(kept, issues), { values: { money: { '': 5 } }, noDeal: 12 });
  expect(form.values.money).toEqual({ '': 5, o07: 40 });
  expect(form.noDeal).toBe(12);
  expect(leftIn(form, issues)).toBe(0);
});

test('a swing goes from the least to the most, and is silent while that says nothing', () => {
  const form = formOf(kept, issues);
  expect(swingOf(form, issues[0] as never)).toEqual({ worst: null, best: 'o01' });
  expect(swingOf(form, issues[1] as never)).toBeNull();
});

test('everything as now is worth its weighed points, once it is valued everywhere', () => {
  const form = formOf(kept, issues);
  expect(asNowIn(form, issues)).toBeNull();
  const whole = withChanges(form, { values: { beds: { '': 20 }, money: { '': 60 } } });
  expect(asNowIn(whole, issues)).toBe(Math.round((20 * 100 + 60 * 33) / 133));
});
