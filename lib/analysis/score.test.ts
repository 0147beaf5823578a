import { describe, expect, test } from 'vitest';
import { dotsAreValid, tallyDots } from './dots.ts';
import { score } from './score.ts';
import { tallyBallots } from './tally.ts';

const parties = [{ id: 'zh' }, { id: 'ha' }];

test('a score counts every party equal, and the heads beside it', () => {
  const { rows, order } = score({
    parties,
    options: ['o01', 'o05'],
    tallies: tallyBallots([
      { party: 'zh', scores: { o01: 9, o05: 4 } },
      { party: 'zh', scores: { o01: 8, o05: 4 } },
      { party: 'zh', scores: { o01: 10, o05: 4 } },
      { party: 'ha', scores: { o01: 1, o05: 7 } },
    ]),
  });
  expect(rows[0]).toMatchObject({
    mean: 5,
    spread: 8,
    place: 2,
    heads: { mean: 7, place: 1 },
  });
  expect(order.groups).toEqual([['o05'], ['o01']]);
});

test('a tie goes to the option whose lowest party score is higher', () => {
  const { order } = score({
    parties,
    options: ['o01', 'o05'],
    tallies: tallyBallots([
      { party: 'zh', scores: { o01: 9, o05: 6 } },
      { party: 'ha', scores: { o01: 1, o05: 4 } },
    ]),
  });
  expect(order).toEqual({
    groups: [['o05'], ['o01']],
    ties: [{ options: ['o01', 'o05'], by: ['lowest-score'], open: false }],
  });
});

describe('dots', () => {
  const options = ['o01', 'o05', 'o10'];

  test('an option without a dot got zero, while an empty ballot is an abstention', () => {
    const tallies = tallyDots(
      [
        { party: 'zh', dots: { o01: 2, o05: 1 } },
        { party: 'zh', dots: {} },
        { party: 'ha', dots: { o10: 3 } },
      ],
      options,
    );
    const { rows } = score({ parties, options, tallies });
    expect(rows.map((row) => row.mean)).toEqual([1, 0.5, 1.5]);
  });

  test('no more dots than a person has, none broken, none on what is not there', () => {
    expect(dotsAreValid({ party: 'zh', dots: { o01: 2, o05: 1 } }, options, 3)).toBe(true);
    expect(dotsAreValid({ party: 'zh', dots: { o01: 3, o05: 1 } }, options, 3)).toBe(false);
    expect(dotsAreValid({ party: 'zh', dots: { o01: 0.5 } }, options, 3)).toBe(false);
    expect(dotsAreValid({ party: 'zh', dots: { o01: -1, o05: 4 } }, options, 3)).toBe(false);
    expect(dotsAreValid({ party: 'zh', dots: { o99: 1 } }, options, 3)).toBe(false);
  });
});
