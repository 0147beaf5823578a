import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  add,
  compare,
  divide,
  fraction,
  fractionOf,
  multiply,
  subtract,
  toNumber,
} from './fraction.ts';

const exact = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n))
  .map(([num, den]) => fraction(num, den));

test('a decimal is read as the person wrote it', () => {
  expect(fractionOf(0.1)).toEqual({ num: 1n, den: 10n });
  expect(fractionOf(-2.5)).toEqual({ num: -5n, den: 2n });
  expect(fractionOf(1e-7)).toEqual({ num: 1n, den: 10_000_000n });
  expect(fractionOf(1e21)).toEqual({ num: 10n ** 21n, den: 1n });
});

test('three times a third is one, and a tenth and two tenths are three tenths', () => {
  const third = fraction(1n, 3n);
  expect(compare(add(add(third, third), third), fraction(1n))).toBe(0);
  expect(compare(add(fractionOf(0.1), fractionOf(0.2)), fractionOf(0.3))).toBe(0);
});

test('what is no number is refused', () => {
  expect(() => fractionOf(Number.NaN)).toThrow(RangeError);
  expect(() => fractionOf(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  expect(() => fraction(1n, 0n)).toThrow(RangeError);
  expect(() => divide(fraction(1n), fraction(0n))).toThrow(RangeError);
});

test('a double survives the way there and back', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: 1e-99, max: 1e99 }), (x) => {
      expect(toNumber(fractionOf(x))).toBe(x);
      expect(toNumber(fractionOf(-x))).toBe(-x);
    }),
  );
});

test('adding and subtracting, multiplying and dividing undo each other', () => {
  fc.assert(
    fc.property(exact, exact, (a, b) => {
      expect(subtract(add(a, b), b)).toEqual(a);
      if (b.num !== 0n) expect(divide(multiply(a, b), b)).toEqual(a);
    }),
  );
});

test('going to doubles never reverses an order', () => {
  fc.assert(
    fc.property(exact, exact, (a, b) => {
      if (compare(a, b) < 0) expect(toNumber(a)).toBeLessThanOrEqual(toNumber(b));
      if (compare(a, b) === 0) expect(toNumber(a)).toBe(toNumber(b));
    }),
  );
});

test('a fraction too long for a double is rounded to the nearest', () => {
  const third = fraction(10n ** 30n, 3n * 10n ** 30n + 1n);
  expect(toNumber(third)).toBeCloseTo(1 / 3, 15);
  expect(toNumber(fraction(-(2n ** 60n), 2n ** 58n * 3n))).toBe(-4 / 3);
});
