/** One choice per issue: an option, or null for as now. */
export type Choices = Readonly<Record<string, string | null>>;

/** What can be chosen on an issue; null is in the list where leaving it as now is a choice. */
export type IssueChoices = { issue: string; options: readonly (string | null)[] };

/** Between chosen options, on whatever issue they are chosen. */
export type Constraint =
  | { kind: 'requires'; option: string; anyOf: readonly string[] }
  | { kind: 'excludes'; option: string; other: string };

/** Above this many combinations nothing is enumerated in full any more. */
export const FULL_SEARCH_LIMIT = 200_000;

/** The constraints that these choices break, in the order given. */
export function brokenConstraints<C extends Constraint>(
  choices: Choices,
  constraints: readonly C[],
): C[] {
  if (constraints.length === 0) return [];
  const chosen = new Set(Object.values(choices));
  return constraints.filter((constraint) => {
    if (!chosen.has(constraint.option)) return false;
    return constraint.kind === 'requires'
      ? !constraint.anyOf.some((option) => chosen.has(option))
      : chosen.has(constraint.other);
  });
}

export const isFeasible = (choices: Choices, constraints: readonly Constraint[]): boolean =>
  brokenConstraints(choices, constraints).length === 0;

/** How many combinations there are before any constraint. */
export const countCombinations = (issues: readonly IssueChoices[]): number =>
  issues.reduce((product, { options }) => product * options.length, 1);

/** Every combination of one choice per issue, the last issue changing fastest. */
export function* combinations(issues: readonly IssueChoices[]): Generator<Choices> {
  if (countCombinations(issues) === 0) return;
  const at = issues.map(() => 0);
  while (true) {
    const choices: Record<string, string | null> = {};
    for (const [i, { issue, options }] of issues.entries()) {
      choices[issue] = options[at[i] ?? 0] ?? null;
    }
    yield choices;
    let turn = issues.length - 1;
    while (turn >= 0 && at[turn] === (issues[turn]?.options.length ?? 0) - 1) at[turn--] = 0;
    if (turn < 0) return;
    at[turn] = (at[turn] ?? 0) + 1;
  }
}

/** F, the feasible packages; null when there are more than `limit` combinations to go through. */
export function feasiblePackages(
  issues: readonly IssueChoices[],
  constraints: readonly Constraint[],
  limit = FULL_SEARCH_LIMIT,
): Choices[] | null {
  if (countCombinations(issues) > limit) return null;
  const feasible: Choices[] = [];
  for (const choices of combinations(issues)) {
    if (isFeasible(choices, constraints)) feasible.push(choices);
  }
  return feasible;
}
