import { fractionOf, gcd } from './fraction.ts';
import type { WeighedParty } from './option-means.ts';

/** One person's ranking: tiers from most to least preferred; options in a tier are tied. */
export type RankedBallot = {
  party: string;
  tiers: readonly (readonly string[])[];
};

/** Whether people are counted through their party, each party equal, or one by one. */
export type Counting = 'parties' | 'heads';

export type RankedRound = {
  parties: readonly WeighedParty[];
  options: readonly string[];
  ballots: readonly RankedBallot[];
};

/** A ballot as the tier number per option, and what it weighs as an integer. */
export type WeighedRanking = { weight: bigint; tierOf: readonly number[] };

export type WeighedRankings = {
  rankings: WeighedRanking[];
  /** What a weight of 1 (one party, or one head) is as an integer. */
  unit: bigint;
  /** Parties at the table without a ballot that ranks anything. */
  notHeard: string[];
};

/**
 * Gives every ballot its integer weight: ω_p / n_p of L = lcm(n_p), so that no double invents or
 * breaks a tie. Options that a ballot leaves out share its last tier; one named twice counts where
 * it stands first. A ballot that ranks nothing is an abstention and does not thin out its party.
 */
export function weighRankings(round: RankedRound, counting: Counting): WeighedRankings {
  const seats = new Map(round.parties.map(({ id, weight }) => [id, fractionOf(weight ?? 1)]));
  const cast = round.ballots
    .filter(({ party }) => seats.has(party))
    .map(({ party, tiers }) => ({
      party,
      tierOf: tierNumbers(tiers, round.options),
    }))
    .filter(({ tierOf }) => tierOf.some((tier) => tier < Number.POSITIVE_INFINITY));
  const sizes = new Map<string, bigint>();
  for (const { party } of cast) sizes.set(party, (sizes.get(party) ?? 0n) + 1n);
  const notHeard = round.parties.map(({ id }) => id).filter((id) => !sizes.has(id));
  if (counting === 'heads') {
    return {
      rankings: cast.map(({ tierOf }) => ({ weight: 1n, tierOf })),
      unit: 1n,
      notHeard,
    };
  }
  const sizeLcm = [...sizes.values()].reduce(lcm, 1n);
  const denominators = [...seats.values()].map(({ den }) => den).reduce(lcm, 1n);
  const rankings = cast.map(({ party, tierOf }) => {
    const { num, den } = seats.get(party) ?? fractionOf(0);
    const share = sizeLcm / (sizes.get(party) ?? 1n);
    return { weight: num * (denominators / den) * share, tierOf };
  });
  return { rankings, unit: sizeLcm * denominators, notHeard };
}

function tierNumbers(
  tiers: readonly (readonly string[])[],
  options: readonly string[],
): readonly number[] {
  const tierOf = new Map<string, number>();
  for (const [tier, tied] of tiers.entries()) {
    for (const option of tied) if (!tierOf.has(option)) tierOf.set(option, tier);
  }
  return options.map((option) => tierOf.get(option) ?? Number.POSITIVE_INFINITY);
}

const lcm = (a: bigint, b: bigint): bigint => (a / gcd(a, b)) * b;
