import type { Choices, IssueChoices } from './feasible.ts';

/** Issue mode: what a party's options are worth to it. Private to that party. */
export type IssueValuation = {
  /** w_j by swing; they are used as given and should sum to 1. */
  weights: Readonly<Record<string, number>>;
  /** v_j, 0–100 within the issue; option null is as now. */
  values: Readonly<Record<string, readonly { option: string | null; value: number }[]>>;
  /** r_p: what no deal is worth on the scale of u. */
  noDeal: number;
};

export type ValuingParty = { id: string; weight?: number; valuation: IssueValuation };

/** A compensation that was promised: points in every package with its option, per party. */
export type PromisedPoints = { option: string; points: Readonly<Record<string, number>> };

/** Choices that the party has given no value, in the order of the issues. */
export function missingValues(
  valuation: IssueValuation,
  issues: readonly IssueChoices[],
): { issue: string; option: string | null }[] {
  return issues.flatMap(({ issue, options }) =>
    options
      .filter((option) => pointsOf(valuation, issue, option) === null)
      .map((option) => ({ issue, option })),
  );
}

/** w_j·v_j of one choice, in points; null when the party has not valued it. */
export function pointsOf(
  valuation: IssueValuation,
  issue: string,
  option: string | null,
): number | null {
  const weight = valuation.weights[issue];
  const value = valuation.values[issue]?.find((known) => known.option === option)?.value;
  return weight === undefined || value === undefined ? null : weight * value;
}

/** Points per party, in the order of the parties, that promises add to these choices. */
export function promisedPoints(
  parties: readonly { id: string }[],
  promises: readonly PromisedPoints[],
  choices: Choices,
): number[] {
  const chosen = new Set(Object.values(choices));
  const kept = promises.filter(({ option }) => chosen.has(option));
  return parties.map(({ id }) => kept.reduce((sum, { points }) => sum + (points[id] ?? 0), 0));
}

/**
 * u_p(a) = Σ_j w_j·v_j(a_j) plus what was promised, per party in the order given. The answer is
 * null for choices that one of the parties has not valued: silence is not worth nothing.
 */
export function valuer(
  parties: readonly ValuingParty[],
  promises: readonly PromisedPoints[],
): (choices: Choices) => number[] | null {
  const tables = parties.map(
    ({ valuation }) =>
      new Map(
        Object.entries(valuation.values).map(([issue, values]) => [
          issue,
          new Map(values.map(({ option }) => [option, pointsOf(valuation, issue, option)])),
        ]),
      ),
  );
  return (choices) => {
    const utilities = promisedPoints(parties, promises, choices);
    for (const [p, table] of tables.entries()) {
      for (const [issue, option] of Object.entries(choices)) {
        const points = table.get(issue)?.get(option) ?? null;
        if (points === null) return null;
        utilities[p] = (utilities[p] ?? 0) + points;
      }
    }
    return utilities;
  };
}
