import { expect, test } from 'vitest';
import { toNumber } from './fraction.ts';
import { after, begin, extend, item, parties } from './plan.fixture.ts';
import { priority, quickWins } from './priority.ts';

test('priority is the party-equal value, urgency and risk reduction over the effort', () => {
  const one = item('it01', { value: { zh: 4, gm: 7 }, urgency: 9, riskReduction: 6, effort: 2 });
  expect(toNumber(priority(one, parties) ?? { num: 0n, den: 1n })).toBe(10.25);
  expect(priority(item('it02', { effort: 0 }), parties)).toBeNull();
});

test('a quick win is worth much, costs little effort, and can be done in ninety days', () => {
  const items = [
    item('it01', { value: { zh: 9, gm: 9 }, effort: 1, durationDays: 90 }),
    item('it02', { value: { zh: 9, gm: 9 }, effort: 1, durationDays: 1, dependsOn: after('it01') }),
    item('it03', { value: { zh: 1, gm: 1 }, effort: 1 }),
    item('it04', { value: { zh: 9, gm: 9 }, effort: 8 }),
    item('it05', { value: { zh: 9, gm: 9 }, effort: 1, moscow: 'wont' }),
    item('it06', { value: { zh: 9, gm: 9 }, effort: 1, dependsOn: after('it05') }),
  ];
  expect(quickWins(items, parties, [extend, begin])).toEqual(['it01']);
  expect(quickWins(items, parties, [])).toEqual([]);
});
