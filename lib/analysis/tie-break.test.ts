import { expect, test } from 'vitest';
import { fractionOf } from './fraction.ts';
import { breakTie, type TieFacts } from './tie-break.ts';

const facts = (of: Record<string, [number, number, number] | []>) =>
  new Map<string, TieFacts>(
    Object.entries(of).map(([option, [highest, lowest, spread]]) => [
      option,
      highest === undefined || lowest === undefined || spread === undefined
        ? {}
        : {
            highestResistance: fractionOf(highest),
            lowestScore: fractionOf(lowest),
            spread: fractionOf(spread),
          },
    ]),
  );

test('the lower highest resistance comes before the lowest score, and that before the spread', () => {
  const known = facts({
    o01: [6, 1, 5],
    o02: [5, 1, 9],
    o04: [6, 2, 9],
    o05: [6, 1, 4],
  });
  expect(breakTie(['o01', 'o02', 'o04', 'o05'], known)).toEqual({
    order: [['o02'], ['o04'], ['o05'], ['o01']],
    by: ['highest-resistance', 'lowest-score', 'spread'],
    open: false,
  });
});

test('when the figures do not decide, the facilitator does, and nothing is drawn before that', () => {
  const same = facts({ o01: [6, 1, 5], o02: [6, 1, 5] });
  expect(breakTie(['o01', 'o02'], same)).toEqual({
    order: [['o01', 'o02']],
    by: [],
    open: true,
  });
  expect(breakTie(['o01', 'o02'], same, { facilitator: ['o02', 'o01'] })).toEqual({
    order: [['o02'], ['o01']],
    by: ['facilitator'],
    open: false,
  });
});

test('the lot comes last and only tells apart what the facilitator left tied', () => {
  const result = breakTie(['o01', 'o02', 'o04'], new Map(), {
    facilitator: ['o04'],
    lot: ['o02', 'o01', 'o04'],
  });
  expect(result.order).toEqual([['o04'], ['o02'], ['o01']]);
  expect(result.by).toEqual(['facilitator', 'lot']);
});

test('a rule that lacks its fact for one of the tied is skipped', () => {
  const known = facts({ o01: [6, 1, 5], o02: [], o04: [2, 1, 5] });
  expect(breakTie(['o01', 'o02', 'o04'], known).order).toEqual([['o01', 'o02', 'o04']]);
});
