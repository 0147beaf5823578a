import { liveOptions } from '../../analysis/live-options.ts';
import type { State } from '../../workshop/state.ts';
import type { Option } from './slice.ts';

export type Coverage = {
  readonly live: readonly Option[];
  /** Live options per issue id, issues without any included. */
  readonly perIssue: ReadonlyMap<string, number>;
  /** Ids of the live options per interest id, interests without any included. */
  readonly perInterest: ReadonlyMap<string, readonly string[]>;
};

/** Which issues and interests have options, over the live ones. Costs one pass over the board. */
export function coverage(all: State): Coverage {
  const live = liveOptions(all.options.options.rows);
  const perIssue = new Map(all.broaden.issues.rows.map((issue) => [issue.id, 0]));
  const shown = all.broaden.interests.rows.filter((interest) => !interest.hidden);
  const perInterest = new Map(shown.map((interest) => [interest.id, [] as string[]]));
  for (const option of live) {
    for (const issue of option.issues ?? []) {
      const count = perIssue.get(issue);
      if (count !== undefined) perIssue.set(issue, count + 1);
    }
    for (const interest of option.serves ?? []) perInterest.get(interest)?.push(option.id);
  }
  return { live, perIssue, perInterest };
}
