/** Below this, a difference in points is rounding. */
export const EPSILON = 1e-9;

/** δ: the smallest difference, in points of 100, that is claimed to be one. */
export const DELTA = 2;

/**
 * From this gain on a package is *much* better or worse than no deal: what a party gives that
 * scores +2 on the scale of −5 to +5 on all its interests.
 */
export const MUCH = 40;

/** −2 much worse · −1 worse · 0 equal · 1 better · 2 much better than no deal. */
export type GainClass = -2 | -1 | 0 | 1 | 2;

export type GainPosition = 'worse' | 'equal' | 'better';

/**
 * Interest mode: G_p(a) = 100·Σ w_i·s_i(a)/5 in points from −100 to 100, with scores −5 to +5
 * against no deal. The weights are divided by their sum, so any positive unit will do. null while
 * an interest with weight has no score, or no interest has weight.
 */
export function interestGain(
  weights: Readonly<Record<string, number>>,
  scores: Readonly<Record<string, number | null>>,
): number | null {
  let total = 0;
  let weighed = 0;
  for (const [interest, weight] of Object.entries(weights)) {
    if (weight === 0) continue;
    const score = Object.hasOwn(scores, interest) ? scores[interest] : null;
    if (score === null || score === undefined) return null;
    total += weight;
    weighed += weight * score;
  }
  return total > 0 ? (100 * weighed) / (5 * total) : null;
}

/** A gain as the class that a party may choose to show. */
export function gainClass(gain: number): GainClass {
  if (Math.abs(gain) <= DELTA + EPSILON) return 0;
  const size = Math.abs(gain) >= MUCH - EPSILON ? 2 : 1;
  return gain > 0 ? size : size === 2 ? -2 : -1;
}

/** The same in three: worse than, equal to or better than no deal. */
export function gainPosition(gain: number): GainPosition {
  const shown = gainClass(gain);
  return shown > 0 ? 'better' : shown < 0 ? 'worse' : 'equal';
}
