import type { Choices, IssueChoices } from './feasible.ts';

/** Every way to choose otherwise on exactly `size` issues: issue → the new choice. */
export function* changesOf(
  issues: readonly IssueChoices[],
  from: Choices,
  size: number,
  first = 0,
): Generator<Choices> {
  if (size === 0) {
    yield {};
    return;
  }
  for (const [i, { issue, options }] of issues.entries()) {
    if (i < first) continue;
    for (const option of options) {
      if (option === (from[issue] ?? null)) continue;
      for (const rest of changesOf(issues, from, size - 1, i + 1)) {
        yield { [issue]: option, ...rest };
      }
    }
  }
}
