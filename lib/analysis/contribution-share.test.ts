import { expect, test } from 'vitest';
import { contributionShares } from './contribution-share.ts';

test('gain is held against contribution, and bringing nothing is not a ratio', () => {
  const shares = contributionShares([
    { party: 'zh', gain: 1, contribution: 100 },
    { party: 'ha', gain: 1, contribution: 0 },
    { party: 'zv', gain: 0.5, contribution: 300 },
    { party: 'gm', gain: null, contribution: 100 },
  ]);
  expect(shares.map(({ verdict }) => verdict)).toEqual([
    'even',
    'no-contribution',
    'gains-less',
    'unknown',
  ]);
  expect(shares[0]).toMatchObject({ gainShare: 0.4, contributionShare: 0.2, ratio: 2 });
  expect(shares[2]?.ratio).toBeCloseTo(0.2 / 0.6, 12);
});
