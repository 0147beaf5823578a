import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TimeScale } from './time-scale.ts';

const minute = 60_000;
const moments = (...at: number[]) =>
  at.map((time, i) => ({ seq: i + 1, at: time * minute, events: [] }));

test('a week between two meetings takes no more room than a short pause', () => {
  const scale = new TimeScale(moments(0, 1, 2, 10_082, 10_083));
  expect(scale.placeOf(3) - scale.placeOf(1)).toBe(2 * minute);
  expect(scale.placeOf(4) - scale.placeOf(3)).toBe(3 * minute);
  expect(scale.length).toBe(6 * minute);
});

test('a place on the line and a number of moments lead to each other', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 60 }),
      (gaps) => {
        let time = 0;
        const scale = new TimeScale(moments(...gaps.map((gap) => (time += gap))));
        for (let count = 1; count <= gaps.length; count++)
          expect(scale.countAt(scale.placeOf(count))).toBe(count);
      },
    ),
  );
});

test('every moment is counted in the activity', () => {
  const scale = new TimeScale(moments(0, 0, 1, 5, 9));
  expect(scale.activity(4).reduce((a, b) => a + b)).toBe(5);
});

test('a workshop of one moment is a line too', () => {
  const scale = new TimeScale(moments(3));
  expect(scale.countAt(0)).toBe(1);
  expect(scale.activity(2)).toEqual([1, 0]);
});
