import { dayNumber, type IsoDay, isoDay } from './calendar.ts';
import { dependencyCircles } from './dependency-circles.ts';
import { type BrokenLimit, brokenLimits } from './phase-limits.ts';
import { endOf, itemsIn, type Plan, type PlanItem, phaseOf, type Starts } from './phase-plan.ts';

/** What is wrong, as codes and ids. Ends are the first day after. */
export type Violation =
  | { code: 'circle'; items: string[] }
  | { code: 'no-owner'; item: string }
  | { code: 'outside-phases'; item: string; start: IsoDay }
  | { code: 'past-phase-end'; item: string; phase: string; end: IsoDay; phaseEnd: IsoDay }
  | { code: 'too-early'; item: string; predecessor: string; start: IsoDay; earliest: IsoDay }
  | { code: 'predecessor-not-placed'; item: string; predecessor: string }
  | BrokenLimit
  | ({ code: 'compensation-late'; end: IsoDay; harmEnd: IsoDay } & Compensation)
  | ({ code: 'compensation-not-placed' } & Compensation);

type Compensation = { compensation: string; paidBy: string; harmBy: string };

/**
 * The hard checks of a plan: no circle of dependencies; an owner for each item that is not a
 * won't; each placed item within its phase, and not before its predecessors' end plus lag; money
 * and hours within each phase's and party's limit; no compensation later than the harm it is for.
 */
export function checkSchedule(plan: Plan, starts: Starts): Violation[] {
  const items = new Map(plan.items.map((item) => [item.id, item]));
  return [
    ...dependencyCircles(plan.items).map((circle) => ({ code: 'circle' as const, items: circle })),
    ...plan.items
      .filter(({ owner, moscow }) => owner === null && moscow !== 'wont')
      .map(({ id }) => ({ code: 'no-owner' as const, item: id })),
    ...plan.items.flatMap((item) => {
      const start = starts[item.id];
      return start === undefined
        ? []
        : [...checkPhase(plan, item, start), ...checkPredecessors(items, item, start, starts)];
    }),
    ...plan.phases.flatMap((phase) => brokenLimits(phase, itemsIn(plan, phase, starts))),
    ...checkCompensations(plan, items, starts),
  ];
}

function checkPhase(plan: Plan, item: PlanItem, start: IsoDay): Violation[] {
  const phase = phaseOf(plan.phases, start);
  if (!phase) return [{ code: 'outside-phases', item: item.id, start }];
  const end = dayNumber(start) + item.durationDays;
  const phaseEnd = dayNumber(phase.end) + 1;
  if (end <= phaseEnd) return [];
  return [
    {
      code: 'past-phase-end',
      item: item.id,
      phase: phase.id,
      end: isoDay(end),
      phaseEnd: isoDay(phaseEnd),
    },
  ];
}

function checkPredecessors(
  items: ReadonlyMap<string, PlanItem>,
  item: PlanItem,
  start: IsoDay,
  starts: Starts,
): Violation[] {
  return item.dependsOn.flatMap(({ item: predecessor, lagDays }): Violation[] => {
    const before = items.get(predecessor);
    const end = before ? endOf(before, starts) : null;
    if (end === null) return [{ code: 'predecessor-not-placed', item: item.id, predecessor }];
    if (dayNumber(start) >= end + lagDays) return [];
    const earliest = isoDay(end + lagDays);
    return [{ code: 'too-early', item: item.id, predecessor, start, earliest }];
  });
}

function checkCompensations(
  plan: Plan,
  items: ReadonlyMap<string, PlanItem>,
  starts: Starts,
): Violation[] {
  return plan.compensationTiming.flatMap(({ compensation, paidBy, harmBy }): Violation[] => {
    const [payer, harm] = [items.get(paidBy), items.get(harmBy)];
    const harmEnd = harm ? endOf(harm, starts) : null;
    if (harmEnd === null) return [];
    const end = payer ? endOf(payer, starts) : null;
    const ids = { compensation, paidBy, harmBy };
    if (end === null) return [{ code: 'compensation-not-placed', ...ids }];
    if (end <= harmEnd) return [];
    return [{ code: 'compensation-late', ...ids, end: isoDay(end), harmEnd: isoDay(harmEnd) }];
  });
}
