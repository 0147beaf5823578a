import { changesOf } from './changes.ts';
import {
  type Choices,
  type Constraint,
  FULL_SEARCH_LIMIT,
  type IssueChoices,
  isFeasible,
} from './feasible.ts';
import { DELTA, EPSILON } from './gains.ts';
import { type PromisedPoints, pointsOf, type ValuingParty, valuer } from './issue-valuation.ts';

/** A change of one, two or three issues, and what it does, in raw points of u per party. */
export type Trade = {
  /** issue → the new choice. */
  changes: Choices;
  /** Δ_p per party. Points of different parties are not comparable. */
  deltas: Record<string, number>;
  /** Per changed issue, per party: who yields (below 0) and who gains there. Without promises. */
  byIssue: Record<string, Record<string, number>>;
};

export type TradeFinding = {
  /** No party loses and one gains more than δ. Largest smallest Δ first, then sum, then fewest. */
  trades: (Trade & {
    /** Contains a smaller trade in which nobody loses either. */
    reducible: boolean;
  })[];
  /** The sum is positive, but there are losers. Smallest compensation first. */
  nearTrades: (Trade & {
    losers: string[];
    /** The sum of the losers' shortfalls, in points. */
    compensation: number;
  })[];
  /** false when there were too many changes to look at them all; the smaller ones were looked at. */
  exhaustive: boolean;
};

/**
 * Trade finder (uitruil): every change of 1, 2 and 3 issues from `from`, at most `limit` of them.
 * Changes that break a constraint, or touch a choice that some party has not valued, are left out.
 * null when `from` itself has not been valued by all.
 */
export function findTrades(input: {
  from: Choices;
  issues: readonly IssueChoices[];
  constraints: readonly Constraint[];
  parties: readonly ValuingParty[];
  promises?: readonly PromisedPoints[];
  limit?: number;
}): TradeFinding | null {
  const { from, issues, constraints, parties } = input;
  const limit = input.limit ?? FULL_SEARCH_LIMIT;
  const value = valuer(parties, input.promises ?? []);
  const before = value(from);
  if (!before) return null;

  type Found = { changes: Choices; deltas: number[]; size: number };
  const clean: Found[] = [];
  const near: Found[] = [];
  let looked = 0;
  let exhaustive = true;
  for (const size of [1, 2, 3]) {
    for (const changes of changesOf(issues, from, size)) {
      if (looked === limit) {
        exhaustive = false;
        break;
      }
      looked += 1;
      const choices = { ...from, ...changes };
      const after = isFeasible(choices, constraints) ? value(choices) : null;
      if (!after) continue;
      const deltas = after.map((u, p) => u - (before[p] ?? 0));
      const found = { changes, deltas, size };
      if (Math.min(...deltas) >= -EPSILON) {
        if (Math.max(...deltas) > DELTA) clean.push(found);
      } else if (total(deltas) > EPSILON) near.push(found);
    }
  }

  clean.sort(
    (a, b) =>
      roundingAside(Math.min(...b.deltas) - Math.min(...a.deltas)) ||
      roundingAside(total(b.deltas) - total(a.deltas)) ||
      a.size - b.size,
  );
  near.sort((a, b) => roundingAside(shortfall(a.deltas) - shortfall(b.deltas)) || a.size - b.size);
  const isTrade = new Set(clean.map(({ changes }) => keyOf(changes)));

  const describe = ({ changes, deltas }: Found): Trade => ({
    changes,
    deltas: byParty(parties, deltas),
    byIssue: Object.fromEntries(
      Object.entries(changes).map(([issue, option]) => [
        issue,
        byParty(
          parties,
          parties.map(
            ({ valuation }) =>
              (pointsOf(valuation, issue, option) ?? 0) -
              (pointsOf(valuation, issue, from[issue] ?? null) ?? 0),
          ),
        ),
      ]),
    ),
  });
  return {
    trades: clean.map((found) => ({
      ...describe(found),
      reducible: smallerChanges(found.changes).some((part) => isTrade.has(keyOf(part))),
    })),
    nearTrades: near.map((found) => ({
      ...describe(found),
      losers: parties.filter((_, p) => (found.deltas[p] ?? 0) < -EPSILON).map(({ id }) => id),
      compensation: shortfall(found.deltas),
    })),
    exhaustive,
  };
}

/** Whether what is offered makes it good: giver and receiver add their private points to their Δ. */
export function compensationIsEnough(
  deltas: Readonly<Record<string, number>>,
  privatePoints: Readonly<Record<string, number>>,
): boolean {
  return Object.entries(deltas).every(
    ([party, delta]) => delta + (privatePoints[party] ?? 0) >= -EPSILON,
  );
}

/** The changes of one issue less, and of two less. */
function smallerChanges(changes: Choices): Choices[] {
  const entries = Object.entries(changes);
  const less = entries.map((_, i) => Object.fromEntries(entries.filter((_, j) => j !== i)));
  return entries.length < 2 ? [] : [...less, ...less.flatMap(smallerChanges)];
}

const keyOf = (changes: Choices): string =>
  JSON.stringify(Object.entries(changes).sort(([a], [b]) => (a < b ? -1 : 1)));

const total = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0);

const shortfall = (deltas: readonly number[]): number =>
  deltas.reduce((sum, delta) => sum + Math.max(0, -delta), 0);

/** A difference that is rounding is no difference. */
const roundingAside = (difference: number): number =>
  Math.abs(difference) <= EPSILON ? 0 : difference;

const byParty = (
  parties: readonly { id: string }[],
  values: readonly number[],
): Record<string, number> => Object.fromEntries(parties.map(({ id }, p) => [id, values[p] ?? 0]));
