import { expect, test } from 'vitest';
import { type Mutation, mutations } from './mutations.ts';
import { hunt, simulate } from './simulate.ts';

const operations = 100;
const seeds = 1000;

test(`laws 1 to 4 hold for ${seeds} seeds of ${operations} operations, whatever store and network do`, {
  timeout: 300_000,
}, async () => {
  const outcomes = await simulate(1, seeds, operations);
  const broken = outcomes.filter((outcome) => outcome.broken.length > 0);
  expect(
    broken.map(({ seed, broken: laws }) => ({ again: `node lib/sync/sim/run.ts ${seed}`, laws })),
  ).toEqual([]);
  expect(outcomes).toHaveLength(seeds);
  // The runs say something only when a good part of what is asked is taken.
  const accepted = outcomes.reduce((sum, outcome) => sum + outcome.accepted, 0);
  expect(accepted).toBeGreaterThan(seeds * 20);
});

test.each(Object.keys(mutations) as Mutation[])(
  'the simulator finds a planted mistake: %s',
  { timeout: 120_000 },
  async (mutation) => {
    const found = await hunt(mutation, 300, operations);
    expect(found?.broken).not.toBeUndefined();
  },
);
