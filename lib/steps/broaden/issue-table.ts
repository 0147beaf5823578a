import type { State } from '../../workshop/state.ts';
import type { Interest } from './slice.ts';

/** Key of the column for interests that are everyone's. */
export const everyone = 'everyone';

/** Interests that lie on the table: not put aside. */
export const shownInterests = (all: State): readonly Interest[] =>
  all.broaden.interests.rows.filter((interest) => !interest.hidden);

/** Issue id → party id (or `everyone`) → ids of the interests linked to it. */
export function issueTable(
  all: State,
): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const table = new Map(
    all.broaden.issues.rows.map((issue) => [issue.id, new Map<string, string[]>()]),
  );
  for (const interest of shownInterests(all)) {
    for (const issue of interest.issues ?? []) {
      const row = table.get(issue);
      const column = interest.party ?? everyone;
      row?.set(column, [...(row.get(column) ?? []), interest.id]);
    }
  }
  return table;
}

export type Tunnel = {
  /** Fewer than three issues: there is little to trade. */
  readonly fewIssues: boolean;
  /** Parties without any interest linked to an issue. */
  readonly parties: readonly string[];
};

/** The tunnel warning of step 1, or null when the view is wide enough. */
export function tunnel(all: State): Tunnel | null {
  const table = issueTable(all);
  const linked = new Set([...table.values()].flatMap((row) => [...row.keys()]));
  const parties = all.session.parties.rows
    .map((party) => party.id)
    .filter((party) => !linked.has(party));
  const fewIssues = all.broaden.issues.size < 3;
  return fewIssues || parties.length > 0 ? { fewIssues, parties } : null;
}
