import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { borda } from './borda.ts';
import published from './published.json' with { type: 'json' };
import type { RankedBallot, RankedRound } from './ranked-ballots.ts';
import { schulze } from './schulze.ts';

type Published = (string | number)[][];

/** Ballots `[count, order]`: every bloc its own party, or all of them one party. */
function blocs(ballots: Published): RankedRound {
  return {
    parties: ballots.map((_, i) => ({ id: `bloc ${i}` })),
    options: [...String(ballots[0]?.[1])].sort(),
    ballots: ballots.flatMap(([n, order], i) =>
      Array.from({ length: Number(n) }, () => ({
        party: `bloc ${i}`,
        tiers: [...String(order)].map((option) => [option]),
      })),
    ),
  };
}

describe("Schulze's first example", () => {
  const example = published['schulze-45'];
  const round = blocs(example.ballots);

  test('gives the published strongest paths and order by heads', () => {
    const { paths, order } = schulze(round, 'heads');
    expect(paths.E).toEqual(example.strongestPathsFromE);
    expect(order).toEqual(example.schulze.map((option) => [option]));
  });

  test('gives the published Borda points by heads', () => {
    expect(borda(round, 'heads').points).toEqual(example.borda);
  });

  test('has another winner when each bloc is one equal party', () => {
    expect(schulze(round).order[0]).toEqual([example.eachBlocAsOneEqualParty.schulzeWinner]);
  });
});

describe('the capital of Tennessee', () => {
  const example = published.tennessee;
  const round = blocs(example.ballots);

  test('is Nashville by Schulze, with the published Borda points', () => {
    expect(schulze(round, 'heads').order[0]).toEqual([example.condorcetWinner]);
    expect(borda(round, 'heads').points).toEqual(example.borda);
  });

  test('with each bloc as one equal party, Nashville and Chattanooga are level', () => {
    const { pairwise } = schulze(round);
    const { borda: points, pairwiseNC } = example.eachBlocAsOneEqualParty;
    expect([pairwise.N?.C, pairwise.C?.N]).toEqual(pairwiseNC);
    expect(borda(round).points).toEqual(points);
  });
});

const options = ['P1', 'P2', 'P3', 'P4'];
const ballot = fc.record({
  party: fc.constantFrom('zh', 'ha', 'tz'),
  tiers: fc
    .tuple(fc.shuffledSubarray(options), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
    .map(([ranked, joined]) => {
      const tiers: string[][] = [];
      for (const [i, option] of ranked.entries()) {
        const last = tiers.at(-1);
        if (last && joined[i]) last.push(option);
        else tiers.push([option]);
      }
      return tiers;
    }),
});
const parties = [{ id: 'zh' }, { id: 'ha' }, { id: 'tz' }];
const round = (ballots: RankedBallot[]): RankedRound => ({
  parties,
  options,
  ballots,
});

test('an option that beats every other one wins alone', () => {
  fc.assert(
    fc.property(fc.array(ballot, { minLength: 1, maxLength: 9 }), (ballots) => {
      const { pairwise, order, unbeaten } = schulze(round(ballots));
      const winner = options.find((x) =>
        options.every((y) => x === y || (pairwise[x]?.[y] ?? 0) > (pairwise[y]?.[x] ?? 0)),
      );
      if (winner) expect([order[0], unbeaten]).toEqual([[winner], [winner]]);
    }),
  );
});

test('raising a winner on a ballot never makes it lose', () => {
  fc.assert(
    fc.property(fc.array(ballot, { minLength: 1, maxLength: 9 }), fc.nat(), (ballots, pick) => {
      const before = schulze(round(ballots)).unbeaten;
      const winner = before[pick % before.length] ?? '';
      const raised = ballots.map((b, i) => {
        if (i !== pick % ballots.length || b.tiers.length === 0) return b;
        const others = b.tiers.map((tier) => tier.filter((option) => option !== winner));
        return { ...b, tiers: [[winner], ...others] };
      });
      expect(schulze(round(raised)).unbeaten).toContain(winner);
    }),
  );
});

test('the order does not change when a party sends each of its people twice', () => {
  fc.assert(
    fc.property(fc.array(ballot, { maxLength: 9 }), (ballots) => {
      const doubled = ballots.flatMap((b) => (b.party === 'tz' ? [b, b] : [b]));
      expect(schulze(round(doubled))).toEqual(schulze(round(ballots)));
      expect(borda(round(doubled))).toEqual(borda(round(ballots)));
    }),
  );
});

test('an option in a later group never beats one in an earlier group', () => {
  fc.assert(
    fc.property(fc.array(ballot, { maxLength: 9 }), (ballots) => {
      const { order, paths } = schulze(round(ballots));
      const flat = order.flat();
      expect([...flat].sort()).toEqual(options);
      for (const [i, x] of flat.entries()) {
        for (const y of flat.slice(i + 1)) {
          expect(paths[y]?.[x] ?? 0).toBeLessThanOrEqual(paths[x]?.[y] ?? 0);
        }
      }
    }),
  );
});

test('what a ballot leaves out stands last on it, tied', () => {
  const { pairwise } = schulze(round([{ party: 'zh', tiers: [['P3'], ['P2']] }]));
  expect(pairwise.P2).toEqual({ P1: 1, P3: 0, P4: 1 });
  expect([pairwise.P1?.P4, pairwise.P4?.P1]).toEqual([0, 0]);
});

test('parties of three, seven and forty-two are weighed exactly, so that a tie stays a tie', () => {
  const of = (party: string, n: number, first: string, second: string): RankedBallot[] =>
    Array.from({ length: n }, () => ({ party, tiers: [[first], [second]] }));
  const { order } = schulze({
    parties,
    options: ['P1', 'P2'],
    ballots: [
      ...of('zh', 1, 'P1', 'P2'),
      ...of('zh', 2, 'P2', 'P1'),
      ...of('ha', 3, 'P1', 'P2'),
      ...of('ha', 4, 'P2', 'P1'),
      ...of('tz', 31, 'P1', 'P2'),
      ...of('tz', 11, 'P2', 'P1'),
    ],
  });
  // Each has 1/3 + 3/7 + 31/42 = 3/2 of the three parties.
  expect(order).toEqual([['P1', 'P2']]);
});

test('an abstention does not thin out its party, and a party that abstains is not heard', () => {
  const { pairwise, notHeard } = schulze(
    round([
      { party: 'zh', tiers: [['P1']] },
      { party: 'zh', tiers: [] },
      { party: 'ha', tiers: [] },
    ]),
  );
  expect(pairwise.P1?.P2).toBe(1);
  expect(notHeard).toEqual(['ha', 'tz']);
});
