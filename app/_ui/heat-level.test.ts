import { expect, test } from 'vitest';
import { heatLevel } from './heat-level.ts';

test('resistance from 0 to 10 takes five equal steps of ink', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((value) => heatLevel(value, 10))).toEqual([
    0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 4,
  ]);
});

test('what cannot be measured is as light as nothing', () => {
  expect(heatLevel(5, 0)).toBe(0);
  expect(heatLevel(-1, 10)).toBe(0);
});
