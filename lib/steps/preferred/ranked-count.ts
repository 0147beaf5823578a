import { borda } from '../../analysis/borda.ts';
import type { WeighedParty } from '../../analysis/option-means.ts';
import type { RankedBallot } from '../../analysis/ranked-ballots.ts';
import { type PairTable, schulze } from '../../analysis/schulze.ts';

type Counted = {
  readonly order: readonly (readonly string[])[];
  readonly pairwise: PairTable;
  /** Borda's points. */
  readonly points: Readonly<Record<string, number>>;
};

/** What a round of rankings comes to: plain JSON that names nobody. */
export type RankedCount = Counted & {
  readonly heads: Counted;
  /** Mean Borda points per party that was heard: what a party mean is in the other methods. */
  readonly byParty: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly notHeard: readonly string[];
};

/** Counts rankings by Schulze, with Borda beside it, every party equal and by heads. */
export function rankedCount(
  parties: readonly WeighedParty[],
  options: readonly string[],
  ballots: readonly RankedBallot[],
): RankedCount {
  const round = { parties, options, ballots };
  const count = (counting: 'parties' | 'heads'): Counted & { notHeard: string[] } => {
    const { order, pairwise, notHeard } = schulze(round, counting);
    return { order, pairwise, points: borda(round, counting).points, notHeard };
  };
  const { notHeard: _, ...heads } = count('heads');
  const counted = count('parties');
  const heard = parties.filter((party) => !counted.notHeard.includes(party.id));
  const byParty = heard.map(({ id }) => [id, borda({ ...round, parties: [{ id }] }).points]);
  return { ...counted, heads, byParty: Object.fromEntries(byParty) };
}
