import { add, type Fraction, fractionOf, toNumber, ZERO } from './fraction.ts';

/** One person's scores, counted for the party that person speaks for. null or absent is a blank. */
export type CardinalBallot = {
  party: string;
  scores: Readonly<Record<string, number | null | undefined>>;
};

/**
 * What a party's ballots add up to, per option: the sum of the scores given and how many people
 * gave one. Plain JSON, enough to count by party and by heads, and it names nobody: this is what
 * may be shown to all after a secret round.
 */
export type PartyTally = {
  party: string;
  scores: Readonly<Record<string, { sum: number; count: number }>>;
};

/** Ballots per party, in the order in which parties first appear. Blanks leave no trace. */
export function tallyBallots(ballots: readonly CardinalBallot[]): PartyTally[] {
  const parties = new Map<string, Map<string, { sum: Fraction; count: number }>>();
  for (const ballot of ballots) {
    const options =
      parties.get(ballot.party) ?? new Map<string, { sum: Fraction; count: number }>();
    parties.set(ballot.party, options);
    for (const [option, score] of Object.entries(ballot.scores)) {
      if (score === null || score === undefined) continue;
      const known = options.get(option) ?? { sum: ZERO, count: 0 };
      options.set(option, {
        sum: add(known.sum, fractionOf(score)),
        count: known.count + 1,
      });
    }
  }
  return [...parties].map(([party, options]) => ({
    party,
    scores: Object.fromEntries(
      [...options].map(([option, { sum, count }]) => [option, { sum: toNumber(sum), count }]),
    ),
  }));
}
