import { expect, test } from 'vitest';
import { gainClass, gainPosition, interestGain } from './gains.ts';

test('a full score on every interest is a hundred points, and weights may be in any unit', () => {
  expect(interestGain({ 'zh-i1': 0.6, 'zh-i2': 0.4 }, { 'zh-i1': 5, 'zh-i2': 5 })).toBe(100);
  expect(interestGain({ 'zh-i1': 3, 'zh-i2': 1 }, { 'zh-i1': -5, 'zh-i2': 5 })).toBe(-50);
});

test('an interest without a score leaves the gain open, unless it has no weight', () => {
  expect(interestGain({ 'zh-i1': 1, 'zh-i2': 1 }, { 'zh-i1': 5 })).toBeNull();
  expect(interestGain({ 'zh-i1': 1, 'zh-i2': 1 }, { 'zh-i1': 5, 'zh-i2': null })).toBeNull();
  expect(interestGain({ 'zh-i1': 1, 'zh-i2': 0 }, { 'zh-i1': 1 })).toBe(20);
  expect(interestGain({}, {})).toBeNull();
});

test('two points or less is no difference, and forty or more is much', () => {
  expect([-41, -40, -39, -2.5, -2, 0, 2, 2.5, 34, 40, 46].map(gainClass)).toEqual([
    -2, -2, -1, -1, 0, 0, 0, 1, 1, 2, 2,
  ]);
});

test('in three: worse, equal or better than no deal', () => {
  expect([-80, -3, 1, 3, 80].map(gainPosition)).toEqual([
    'worse',
    'worse',
    'equal',
    'better',
    'better',
  ]);
});
