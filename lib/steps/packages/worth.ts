import { interestGain } from '../../analysis/gains.ts';
import { issueGain } from '../../analysis/issue-valuation.ts';
import type { State } from '../../workshop/state.ts';
import type { IssueValues, Package, Scores, Way, Weights } from './slice.ts';

/** A party's own interests: what it weighs and scores. */
export const ownInterests = (all: State, party: string): readonly string[] =>
  all.broaden.interests.rows
    .filter((row) => row.party === party && !row.hidden)
    .map(({ id }) => id);

/** Equal weights until the party says otherwise. */
export function weightsOf(all: State, party: string): Readonly<Record<string, number>> {
  const row = all.packages.secret.get(`weights:${party}`);
  if (row?.kind === 'weights') return row.weights;
  return Object.fromEntries(ownInterests(all, party).map((id) => [id, 1]));
}

export function scoresOf(all: State, party: string, pack: string): Scores | null {
  const row = all.packages.secret.get(`scores:${pack}:${party}`);
  return row?.kind === 'scores' ? row : null;
}

export function issueValuesOf(all: State, party: string): IssueValues | null {
  const row = all.packages.secret.get(`issues:${party}`);
  return row?.kind === 'issues' ? row : null;
}

/** The one way a party is counted by, throughout: the two scales do not mix. */
export function wayOf(all: State, party: string): Way {
  const row = all.packages.secret.get(`way:${party}`);
  if (row?.kind === 'way') return row.way;
  const scored = all.packages.packages.rows.some((pack) => scoresOf(all, party, pack.id) !== null);
  return scored || !issueValuesOf(all, party) ? 'interests' : 'issues';
}

/**
 * G_p of a package against no deal, in points from −100 to 100, from what this viewer holds, by the way of the party; null while
 * something is missing. `instead` puts rows in place of the kept ones, before they are kept.
 */
export function gainOf(
  all: State,
  party: string,
  pack: Package,
  instead: {
    scores?: Scores['scores'];
    weights?: Weights['weights'];
    issues?: IssueValues;
    way?: Way;
  } = {},
): number | null {
  if ((instead.way ?? wayOf(all, party)) === 'interests') {
    const scores = instead.scores ?? scoresOf(all, party, pack.id)?.scores;
    return scores ? interestGain(instead.weights ?? weightsOf(all, party), scores) : null;
  }
  const issues = instead.issues ?? issueValuesOf(all, party);
  if (!issues) return null;
  const complete = all.broaden.issues.rows.every(({ id }) => Object.hasOwn(pack.elements, id));
  return complete ? issueGain({ id: party, valuation: issues }, pack.elements) : null;
}
