import { expect, test } from 'vitest';
import { shortlist } from './shortlist.ts';

const judged = (option: string, accepted: boolean, ...stoppedBy: string[]) => ({
  option,
  accepted,
  stoppedBy,
});

const first = [
  judged('o01', true),
  judged('o31', false),
  judged('o22', false, 'ha'),
  judged('o26', false),
  judged('zero', false, 'zh'),
];

test('the accepted, the jokers and the status quo stay alive', () => {
  const result = shortlist({
    rounds: [first],
    zero: 'zero',
    jokers: [{ party: 'gm', option: 'o31' }],
  });
  expect(result.live).toEqual([
    { option: 'o01', why: ['accepted'], jokersOf: [] },
    { option: 'o31', why: ['joker'], jokersOf: ['gm'] },
    { option: 'zero', why: ['status-quo'], jokersOf: [] },
  ]);
  expect(result.repair).toEqual([{ option: 'o22', stoppedBy: ['ha'], repairedBy: null }]);
  expect(result.resting).toEqual(['o26']);
});

test('a joker does not save an option in repair, and can be played again elsewhere', () => {
  const { live, refusedJokers } = shortlist({
    rounds: [first],
    zero: 'zero',
    jokers: ['o22', 'o31', 'o26'].map((option) => ({ party: 'zv', option })),
  });
  expect(refusedJokers).toEqual([{ party: 'zv', option: 'o22', why: 'in-repair' }]);
  expect(live.map(({ option }) => option)).toEqual(['o01', 'o31', 'o26', 'zero']);
});

test('a party has two jokers; a third one saves nothing', () => {
  const { refusedJokers, resting } = shortlist({
    rounds: [first],
    zero: 'zero',
    jokers: ['o01', 'o31', 'o31', 'o26', 'o99'].map((option) => ({
      party: 'zv',
      option,
    })),
  });
  expect(refusedJokers).toEqual([
    { party: 'zv', option: 'o26', why: 'too-many' },
    { party: 'zv', option: 'o99', why: 'unknown' },
  ]);
  expect(resting).toEqual(['o26']);
});

test('a repaired option takes its place with its retest', () => {
  const { live, repair } = shortlist({
    rounds: [first, [judged('o22', true), judged('o55', true), judged('zero', false)]],
    zero: 'zero',
    jokers: [],
  });
  expect(live.map(({ option }) => option)).toEqual(['o01', 'o22', 'zero', 'o55']);
  expect(repair).toEqual([]);
});

test('an option of which another is the repaired form stays visible in repair', () => {
  const { repair } = shortlist({
    rounds: [first, [judged('o55', true)]],
    zero: 'zero',
    jokers: [],
    repairs: [{ option: 'o22', repairedBy: 'o55' }],
  });
  expect(repair).toEqual([{ option: 'o22', stoppedBy: ['ha'], repairedBy: 'o55' }]);
});

test('the status quo lives on, also when it was not in a round', () => {
  const { live } = shortlist({ rounds: [], zero: 'zero', jokers: [] });
  expect(live).toEqual([{ option: 'zero', why: ['status-quo'], jokersOf: [] }]);
});
