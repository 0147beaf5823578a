import {
  add,
  compare,
  divide,
  type Fraction,
  fractionOf,
  multiply,
  subtract,
  ZERO,
} from './fraction.ts';
import type { PartyTally } from './tally.ts';

/** A party at the table. Weight is 1 unless the workshop says otherwise; never below 0. */
export type WeighedParty = { id: string; weight?: number };

/** Exact means of one option. null where nobody gave a score. */
export type OptionMeans = {
  option: string;
  /** s_p: the mean over the party's ballots; a party without any score is not in here. */
  byParty: ReadonlyMap<string, Fraction>;
  /** Parties at the table that gave this option no score at all. Never counted as a yes. */
  notHeard: readonly string[];
  /** S = Σ ω_p s_p / Σ ω_p over the parties that were heard. */
  group: Fraction | null;
  /** The mean over all ballots, as if heads were counted. */
  heads: Fraction | null;
  highest: Fraction | null;
  lowest: Fraction | null;
  /** Highest minus lowest party mean. */
  spread: Fraction | null;
};

/** Counts cardinal ballots per option, party-equal. Tallies of parties not at the table are left out. */
export function optionMeans(
  parties: readonly WeighedParty[],
  options: readonly string[],
  tallies: readonly PartyTally[],
): OptionMeans[] {
  const tallyOf = new Map(tallies.map((tally) => [tally.party, tally.scores]));
  return options.map((option) => {
    const byParty = new Map<string, Fraction>();
    const notHeard: string[] = [];
    let weighed = ZERO;
    let weights = ZERO;
    let sum = ZERO;
    let heads = 0n;
    for (const party of parties) {
      const scores = tallyOf.get(party.id);
      const given = scores && Object.hasOwn(scores, option) ? scores[option] : undefined;
      if (!given || given.count === 0) {
        notHeard.push(party.id);
        continue;
      }
      const total = fractionOf(given.sum);
      const mean = divide(total, fractionOf(given.count));
      const weight = fractionOf(party.weight ?? 1);
      byParty.set(party.id, mean);
      weighed = add(weighed, multiply(weight, mean));
      weights = add(weights, weight);
      sum = add(sum, total);
      heads += BigInt(given.count);
    }
    const ordered = [...byParty.values()].sort(compare);
    const lowest = ordered[0] ?? null;
    const highest = ordered.at(-1) ?? null;
    return {
      option,
      byParty,
      notHeard,
      group: weights.num === 0n ? null : divide(weighed, weights),
      heads: heads === 0n ? null : divide(sum, { num: heads, den: 1n }),
      highest,
      lowest,
      spread: highest && lowest ? subtract(highest, lowest) : null,
    };
  });
}
