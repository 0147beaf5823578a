import type { Plan, Starts } from '../../analysis/phase-plan.ts';
import { checkSchedule, type Violation } from '../../analysis/schedule-checks.ts';
import { isStale, type Source } from '../../workshop/stale.ts';
import type { State } from '../../workshop/state.ts';
import type { Item, Phase, PhaseSlice } from './slice.ts';

export const liveItems = (slice: PhaseSlice): readonly Item[] =>
  slice.items.rows.filter((item) => !item.gone);

/** The phases on the table, in order of time. */
export const livePhases = (slice: PhaseSlice): readonly Phase[] =>
  slice.phases.rows
    .filter((phase) => !phase.gone)
    .toSorted((a, b) => a.start.localeCompare(b.start));

/** The roadmap as plain data for the checks and the proposal. */
export function planOf(all: State): Plan {
  const items = liveItems(all.phase);
  const there = new Set(items.map((item) => item.id));
  return {
    parties: all.session.parties.rows,
    items: items.map((item) => ({
      ...item,
      dependsOn: item.dependsOn.filter((on) => there.has(on.item)),
    })),
    phases: livePhases(all.phase),
    compensationTiming: all.phase.payments.rows
      .filter((row) => there.has(row.paidBy) && there.has(row.harmBy))
      .map(({ id, paidBy, harmBy }) => ({ compensation: id, paidBy, harmBy })),
  };
}

export const startsOf = (all: State): Starts =>
  Object.fromEntries(all.phase.starts.rows.map(({ id, start }) => [id, start]));

export const violationsOf = (all: State): Violation[] => checkSchedule(planOf(all), startsOf(all));

/** Items that should have a first day and have none. */
export const unplaced = (all: State): readonly Item[] =>
  liveItems(all.phase).filter((item) => item.moscow !== 'wont' && !all.phase.starts.has(item.id));

/** The agreement that the roadmap carries out: the version whose outcome was recorded, else the current one. */
export const agreedVersion = (all: State) => all.improve.versions.rows.at(-1);

/** A line of the agreement as it reads now; undefined when it is no longer there. */
export function lineText(all: State, line: string): string | undefined {
  const version = agreedVersion(all);
  if (!version) return undefined;
  const element = version.elements.find((row) => row.id === line);
  if (element) return `${element.option ?? ''}|${element.text}`;
  const other = [...version.conditions, ...version.compensations, ...version.contributions].find(
    (row) => row.id === line,
  );
  return other && JSON.stringify(other);
}

/** Items of which the agreement's line has changed or gone since. */
export const staleItems = (all: State): readonly Item[] =>
  liveItems(all.phase).filter(
    (item) => item.element !== null && (lineText(all, item.element) ?? null) !== item.builtOn,
  );

/** What an acceptance was of: each item and phase with its revision. */
export const roadmapSources = (all: State): Source[] =>
  [...liveItems(all.phase), ...livePhases(all.phase)].map(({ id, rev }) => ({ id, rev }));

/** Does the accepted roadmap still hold: nothing added, changed, taken away or moved since? */
export function roadmapHolds(all: State): boolean {
  const { accepted, items, phases, starts } = all.phase;
  if (!accepted) return false;
  const now = roadmapSources(all);
  if (now.length !== accepted.sources.length) return false;
  const revOf = (id: string) => (items.get(id) ?? phases.get(id))?.rev;
  if (isStale(accepted.sources, revOf)) return false;
  const placed = accepted.starts.filter((row) => starts.get(row.id)?.start === row.start);
  return placed.length === accepted.starts.length && starts.size === placed.length;
}
