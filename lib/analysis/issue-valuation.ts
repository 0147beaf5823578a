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
  if (promises.length === 0) return parties.map(() => 0);
  const chosen = new Set(Object.values(choices));
  const kept = promises.filter(({ option }) => chosen.has(option));
  return parties.map(({ id }) => kept.reduce((sum, { points }) => sum + (points[id] ?? 0), 0));
}

/** G_p = u_p − r_p of one party's own package; null while it has not valued a choice in it. */
export function issueGain(
  party: ValuingParty,
  choices: Choices,
  promises: readonly PromisedPoints[] = [],
): number | null {
  const u = valuer([party], promises)(choices)?.[0];
  return u === undefined ? null : u - party.valuation.noDeal;
}

/**
 * u_p(a) = Σ_j w_j·v_j(a_j) plus what was promised, per party in the order given. The answer is
 * null for choices that one of the parties has not valued: silence is not worth nothing.
 */
export function valuer(
  parties: readonly ValuingParty[],
  promises: readonly PromisedPoints[],
): (choices: Choices) => number[] | null {
  // issue → option → points per party: read for every package of F, so looked up once per choice.
  const table = new Map<string, Map<string | null, readonly number[]>>();
  for (const issue of Object.keys(parties[0]?.valuation.values ?? {})) {
    const rows = new Map<string | null, readonly number[]>();
    for (const { option } of parties[0]?.valuation.values[issue] ?? []) {
      const points = parties.map(({ valuation }) => pointsOf(valuation, issue, option));
      if (points.every((own) => own !== null)) rows.set(option, points);
    }
    table.set(issue, rows);
  }
  return (choices) => {
    const utilities = promisedPoints(parties, promises, choices);
    for (const issue in choices) {
      const points = table.get(issue)?.get(choices[issue] ?? null);
      if (!points) return null;
      for (let p = 0; p < points.length; p += 1)
        utilities[p] = (utilities[p] ?? 0) + (points[p] ?? 0);
    }
    return utilities;
  };
}
