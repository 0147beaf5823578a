import type { State } from '../workshop/state.ts';
import type { Thing, ThingKind } from './slice.ts';

type Found = (all: State, of: string) => boolean;

const found: Readonly<Record<ThingKind, Found>> = {
  interest: (all, of) => all.broaden.interests.has(of),
  issue: (all, of) => all.broaden.issues.has(of),
  goal: (all, of) => all.broaden.goals.has(of),
  term: (all, of) => all.broaden.terms.has(of),
  option: (all, of) => all.options.options.has(of),
  cluster: (all, of) => all.options.clusters.has(of),
  package: (all, of) => all.packages.packages.has(of),
  element: (all, of) =>
    all.improve.versions.rows.some(({ elements }) => elements.some(({ id }) => id === of)),
  amendment: (all, of) => all.improve.amendments.has(of),
  item: (all, of) => all.phase.items.has(of),
  phase: (all, of) => all.phase.phases.has(of),
  place: () => true,
};

/** Does a thing lie on the table, for everyone to see? A card that is face down does not. */
export const isOnTable = (all: State, { kind, of }: Pick<Thing, 'kind' | 'of'>): boolean =>
  found[kind](all, of);
