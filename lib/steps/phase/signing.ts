import { isStale, type Source } from '../../workshop/stale.ts';
import type { State } from '../../workshop/state.ts';
import { agreedVersion, roadmapHolds } from './plan.ts';
import type { Signature, TextField } from './slice.ts';

/** What every agreement must say before it is worth a signature. */
const needed: readonly TextField[] = ['preamble', 'decisionRule', 'changes', 'exit'];

/** Texts that are still to be written, and `reviewDates` when there are none. */
export function missingTexts(all: State): string[] {
  const { agreement } = all.phase;
  const texts: string[] = needed.filter((field) => agreement[field] === '');
  return agreement.reviewDates.length === 0 ? [...texts, 'reviewDates'] : texts;
}

/** The parties that are to sign: all but the one that stays out. */
export const signatories = (all: State): string[] =>
  all.session.parties.rows
    .map((party) => party.id)
    .filter((party) => party !== all.improve.outcome?.without);

const revisions = (all: State): Readonly<Record<string, number>> => ({
  agreement: all.phase.agreement.rev,
  version: agreedVersion(all)?.number ?? 0,
  roadmap: roadmapHolds(all) ? (all.phase.accepted?.count ?? 0) : 0,
});

/** What a signature stands under: the texts, the version and the roadmap of this moment. */
export const signedSources = (all: State): Source[] =>
  Object.entries(revisions(all)).map(([id, rev]) => ({ id, rev }));

/** Has anything changed that this party signed? */
export function isSignatureStale(all: State, signature: Signature): boolean {
  const now = revisions(all);
  return isStale(signature.sources, (id) => now[id]);
}

/** Parties whose signature is still to come, or to be given again. */
export function unsigned(all: State): string[] {
  return signatories(all).filter((party) => {
    const signature = all.phase.signatures.get(party);
    return !signature || isSignatureStale(all, signature);
  });
}
