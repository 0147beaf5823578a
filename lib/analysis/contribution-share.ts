import { shares } from './balance.ts';

/** Outside these bounds the share of gain and the share of contribution are worth a question. */
export const FAIR_RATIO = { low: 0.5, high: 2 } as const;

export type ContributionShare = {
  party: string;
  /** Share of the normalised gain ĝ, 0–1; null without room, or when nobody gains. */
  gainShare: number | null;
  /** Share of the yearly value that the parties agreed to put on contributions, 0–1. */
  contributionShare: number | null;
  /** gainShare / contributionShare; null when one is missing or the party brings nothing. */
  ratio: number | null;
  /** 'no-contribution' takes the place of a ratio; gains-less and gains-more lie outside 0.5–2. */
  verdict: 'no-contribution' | 'gains-less' | 'even' | 'gains-more' | 'unknown';
};

/**
 * Gain against contribution, for a package in IR only. Compensations are not counted. `gain` is
 * ĝ_p, null for a party without room; `contribution` a value per year that is not negative.
 */
export function contributionShares(
  parties: readonly { party: string; gain: number | null; contribution: number }[],
): ContributionShare[] {
  const gained = shares(parties.map(({ gain }) => Math.max(0, gain ?? 0)));
  const brought = shares(parties.map(({ contribution }) => contribution));
  return parties.map(({ party, gain, contribution }, i) => {
    const gainShare = gain === null ? null : (gained?.[i] ?? null);
    const contributionShare = brought?.[i] ?? null;
    if (contribution === 0) {
      return { party, gainShare, contributionShare, ratio: null, verdict: 'no-contribution' };
    }
    if (gainShare === null || contributionShare === null) {
      return { party, gainShare, contributionShare, ratio: null, verdict: 'unknown' };
    }
    const ratio = gainShare / contributionShare;
    return { party, gainShare, contributionShare, ratio, verdict: verdictOn(ratio) };
  });
}

const verdictOn = (ratio: number): 'gains-less' | 'even' | 'gains-more' =>
  ratio < FAIR_RATIO.low ? 'gains-less' : ratio > FAIR_RATIO.high ? 'gains-more' : 'even';
