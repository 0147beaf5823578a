import { expect, test } from 'vitest';
import { coreDraft, favouritesDraft } from './draft-packages.ts';

const issues = [
  { issue: 'beds', options: [null, 'o01', 'o05'] },
  { issue: 'data', options: [null, 'o16'] },
  { issue: 'money', options: [null, 'o13', 'o07'] },
];
const means = {
  o01: { zh: 1.5, gm: 2 },
  o05: { zh: 0, gm: 4.5 },
  o16: { zh: 1 },
  o13: { zh: 5, gm: 0 },
  o07: { zh: 0, gm: 5.5 },
};

test('the core holds what no party resists above 2, and silence is not a yes', () => {
  expect(coreDraft(issues, ['zh', 'gm'], means)).toEqual({ beds: ['o01'], data: [], money: [] });
});

test('something for everyone offers each favourite, clashing ones too, and leaves the rest open', () => {
  expect(favouritesDraft(issues, ['zh', 'gm', 'zv'], means)).toEqual({
    beds: ['o05'],
    data: [],
    money: ['o13', 'o07'],
  });
});
