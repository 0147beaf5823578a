import type { IssueChoices } from '../../../../../lib/analysis/feasible.ts';
import {
  type IssueValuation,
  issueGain,
  missingValues,
} from '../../../../../lib/analysis/issue-valuation.ts';

/** Values by issues as the sheet holds them: points 0–100 per choice (its key; null is not given yet), weights by swing 0–100, and what no deal is worth. */
export type IssueForm = {
  readonly values: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  readonly weights: Readonly<Record<string, number>>;
  readonly noDeal: number | null;
};

/** The key of a choice; *as now* has no id. */
export const keyOf = (option: string | null): string => option ?? '';

/** The heaviest issue is 100 on the sheet; one that was never weighed counts as much as that. */
export function formOf(kept: IssueValuation | null, issues: readonly IssueChoices[]): IssueForm {
  const most = Math.max(0, ...Object.values(kept?.weights ?? {}));
  const weightOf = (issue: string) => {
    const weight = kept?.weights[issue];
    return weight === undefined || most === 0 ? 100 : Math.round((100 * weight) / most);
  };
  const valuesOf = ({ issue, options }: IssueChoices) =>
    options.map((option) => {
      const given = kept?.values[issue]?.find((row) => row.option === option);
      return [keyOf(option), given?.value ?? null] as const;
    });
  return {
    values: Object.fromEntries(issues.map((row) => [row.issue, Object.fromEntries(valuesOf(row))])),
    weights: Object.fromEntries(issues.map(({ issue }) => [issue, weightOf(issue)])),
    noDeal: kept?.noDeal ?? null,
  };
}

/** As the command takes it: weights that sum to 1, and the points that were given. */
export function valuationOf(form: IssueForm, issues: readonly IssueChoices[]): IssueValuation {
  const total = issues.reduce((sum, { issue }) => sum + (form.weights[issue] ?? 0), 0);
  return {
    weights: Object.fromEntries(
      issues.map(({ issue }) => [issue, total > 0 ? (form.weights[issue] ?? 0) / total : 0]),
    ),
    values: Object.fromEntries(
      issues.map(({ issue, options }) => [
        issue,
        options.flatMap((option) => {
          const value = form.values[issue]?.[keyOf(option)];
          return value == null ? [] : [{ option, value }];
        }),
      ]),
    ),
    noDeal: form.noDeal ?? 0,
  };
}

/** How much is still to give: choices without points, and no deal. */
export const leftIn = (form: IssueForm, issues: readonly IssueChoices[]): number =>
  missingValues(valuationOf(form, issues), issues).length + (form.noDeal === null ? 1 : 0);

/** What was touched on the sheet since it was last kept. */
export type IssueChanges = {
  readonly values?: IssueForm['values'];
  readonly weights?: IssueForm['weights'];
  readonly noDeal?: number;
};

export const withChanges = (form: IssueForm, changes: IssueChanges): IssueForm => ({
  values: Object.fromEntries(
    Object.entries(form.values).map(([issue, values]) => [
      issue,
      { ...values, ...changes.values?.[issue] },
    ]),
  ),
  weights: { ...form.weights, ...changes.weights },
  noDeal: changes.noDeal ?? form.noDeal,
});

/** The choices on an issue that were given the least and the most points; null while that says nothing. */
export function swingOf(
  form: IssueForm,
  { issue, options }: IssueChoices,
): { readonly worst: string | null; readonly best: string | null } | null {
  const given = options.flatMap((option) => {
    const value = form.values[issue]?.[keyOf(option)];
    return value == null ? [] : [{ option, value }];
  });
  const inOrder = given.toSorted((a, b) => a.value - b.value);
  const [worst, best] = [inOrder[0], inOrder.at(-1)];
  return worst && best && worst.value < best.value
    ? { worst: worst.option, best: best.option }
    : null;
}

/** What everything *as now* is worth, in whole points; null while it is not valued everywhere. */
export function asNowIn(form: IssueForm, issues: readonly IssueChoices[]): number | null {
  const valuation = { ...valuationOf(form, issues), noDeal: 0 };
  const all = Object.fromEntries(issues.map(({ issue }) => [issue, null]));
  const worth = issueGain({ id: '', valuation }, all);
  return worth === null || issues.length === 0 ? null : Math.round(worth);
}
