import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jain, shares } from './balance.ts';

test('four equal amounts are perfectly even, one that has it all is a quarter', () => {
  expect(jain([3, 3, 3, 3])).toBe(1);
  expect(jain([8, 0, 0, 0])).toBe(0.25);
  expect(jain([1, 2, 3])).toBeCloseTo(36 / 42, 12);
});

test('nothing to share out has no evenness and no shares', () => {
  expect(jain([])).toBeNull();
  expect(jain([0, 0])).toBeNull();
  expect(shares([0, 0])).toBeNull();
});

test('evenness lies between one over n and one, and shares add up to one', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(amounts, (xs) => {
      const even = jain(xs);
      if (even === null) return;
      expect(even).toBeGreaterThanOrEqual(1 / xs.length - 1e-12);
      expect(even).toBeLessThanOrEqual(1 + 1e-12);
      expect(shares(xs)?.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    }),
  );
});
