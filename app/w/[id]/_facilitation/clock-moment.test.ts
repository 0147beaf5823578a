import { expect, test } from 'vitest';
import { clockMoment } from './clock-moment.ts';

const minute = 60_000;
const running = (total: number) => ({
  state: 'running' as const,
  endsAt: total * minute,
  total: total * minute,
});

test.each([
  [
    'a clock of ten minutes says when five are left, and the last',
    10,
    [
      [0, 'running'],
      [4.9, 'running'],
      [5, 'fiveMinutes'],
      [9, 'lastMinute'],
      [10, 'over'],
      [25, 'over'],
    ],
  ],
  [
    'a clock of five minutes says only the last',
    5,
    [
      [0, 'running'],
      [1, 'running'],
      [4.5, 'lastMinute'],
      [5, 'over'],
    ],
  ],
  [
    'a clock of one minute says nothing but its end',
    1,
    [
      [0, 'running'],
      [0.9, 'running'],
      [1, 'over'],
    ],
  ],
] as const)('%s', (_, total, moments) => {
  for (const [at, moment] of moments)
    expect([at, clockMoment(running(total), at * minute)]).toEqual([at, moment]);
});

test('a clock that stands still is not over, however long it stands', () => {
  expect(clockMoment({ state: 'paused', left: 0, total: minute }, 9e15)).toBe('halted');
});
