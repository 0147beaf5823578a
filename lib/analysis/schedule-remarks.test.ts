import { describe, expect, test } from 'vitest';
import { item, plan } from './plan.fixture.ts';
import { remarkOnSchedule } from './schedule-remarks.ts';

describe('a remark', () => {
  test('is made when a party sees no gain in the first phase, or gives early', () => {
    const items = [
      item('it01', { cost: { zh: 100 }, hours: { zh: 30, gm: 10 }, value: { zh: 4, gm: 8 } }),
    ];
    expect(remarkOnSchedule(plan(items), { it01: '2027-01-01' })).toEqual([
      { code: 'no-visible-gain', phase: 'f1', party: 'zh' },
      { code: 'early-giver', phase: 'f1', party: 'zh', giving: 0.875, getting: 4 / 12 },
    ]);
  });

  test('is made when musts take more than six tenths of the hours of a phase', () => {
    const items = (must: number) => [
      item('it01', { moscow: 'must', hours: { zh: must }, value: { zh: 9, gm: 9 } }),
      item('it02', { moscow: 'could', hours: { gm: 40 } }),
    ];
    const starts = { it01: '2027-01-01', it02: '2027-01-01' };
    expect(remarkOnSchedule(plan(items(60)), starts)).toEqual([]);
    expect(remarkOnSchedule(plan(items(120)), starts)).toContainEqual({
      code: 'mostly-musts',
      phase: 'f1',
      share: 0.75,
    });
  });
});
