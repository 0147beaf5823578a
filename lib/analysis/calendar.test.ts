import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayNumber, daysBetween, isIsoDay, isoDay } from './calendar.ts';

test('known days have their known numbers', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(dayNumber('2000-03-01')).toBe(11_017);
  expect(dayNumber('1969-12-31')).toBe(-1);
  expect(isoDay(19_723)).toBe('2024-01-01');
  expect(dayNumber('2027-01-04')).toBe(20_822);
});

test('a leap year has a 29th of February, a century has not, four centuries have', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
  expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
  expect(addDays('2000-02-28', 1)).toBe('2000-02-29');
  expect(daysBetween('2027-01-04', '2027-04-01')).toBe(87);
  expect(daysBetween('2027-04-01', '2027-01-04')).toBe(-87);
});

test('what is no day is refused', () => {
  for (const text of ['2027-02-29', '2027-13-01', '2027-00-10', '2027-04-31', '27-04-01', '']) {
    expect(isIsoDay(text)).toBe(false);
    expect(() => dayNumber(text)).toThrow(RangeError);
  }
  expect(isIsoDay('2027-04-01T00:00')).toBe(false);
});

test('day numbers go there and back, and a year has 365 days or 366', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
      expect(dayNumber(isoDay(number))).toBe(number);
      expect(isoDay(number) < isoDay(number + 1)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9998 }), (year) => {
      const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      const first = (y: number): string => `${String(y).padStart(4, '0')}-01-01`;
      expect(daysBetween(first(year), first(year + 1))).toBe(leap ? 366 : 365);
    }),
  );
});
