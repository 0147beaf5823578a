import { expect, test } from 'vitest';
import { zeroOption } from '../../workshop/standing.ts';
import { byRank, mainRound, ranksOf } from './ranks.ts';
import type { Round } from './slice.ts';

const options = (...ids: string[]) => ids.map((option) => ({ option }));
const round = (id: string, state: Round['state'], ...on: string[]) =>
  ({ id, state, options: on }) as unknown as Round;

test('options are numbered from the best, and doing nothing has no number', () => {
  const ranks = ranksOf(options('o17', zeroOption, 'o01'));
  expect([...ranks]).toEqual([
    ['o17', 1],
    ['o01', 2],
  ]);
});

test('a list goes by those numbers, with what has none at the end as it came', () => {
  const ranks = ranksOf(options('o17', 'o01', 'o05'));
  const list = options('new', 'o05', zeroOption, 'o17', 'o01');
  expect(byRank(list, ranks)).toEqual(options('o17', 'o01', 'o05', 'new', zeroOption));
});

test('the round that counts is the last closed one on the whole field, or else the last', () => {
  const field = round('first', 'closed', 'o01', 'o17', zeroOption);
  const retest = round('retest', 'closed', 'o17', zeroOption);
  const open = round('open', 'open', 'o01', 'o05', 'o17', zeroOption);
  expect(mainRound([field, retest, open])?.id).toBe('first');
  expect(mainRound([retest, open])?.id).toBe('retest');
  expect(mainRound([open])).toBeUndefined();
});
