import { dayNumber, type IsoDay, isoDay } from './calendar.ts';
import { compare } from './fraction.ts';
import { type BrokenLimit, brokenLimits } from './phase-limits.ts';
import {
  endOf,
  itemsIn,
  type Moscow,
  type Plan,
  type PlanItem,
  type PlanPhase,
  phasesInOrder,
} from './phase-plan.ts';
import { priority } from './priority.ts';

/** Why an item could not start in a phase. */
export type HoldUp =
  | BrokenLimit
  | { code: 'past-phase-end'; phase: string; end: IsoDay; phaseEnd: IsoDay }
  /** Predecessors, or what pays for its harm, that are not placed by the end of that phase. */
  | { code: 'waits-for'; phase: string; items: string[] };

export type ProposedSchedule = {
  /** item → its first day. */
  starts: Record<string, IsoDay>;
  /** Items in the order in which they were placed. */
  placed: { item: string; phase: string; start: IsoDay; end: IsoDay }[];
  /** Items that fit in no phase, without won't items. */
  unplaced: string[];
  /** Per item that did not go into an earlier phase: everything that held it up there. */
  deferred: Record<string, HoldUp[]>;
};

/**
 * Proposes a schedule that passes its own hard checks: phase after phase, among the items that are
 * ready (all predecessors placed, not won't) the one of the highest priority that fits, on the
 * first day it can; ties go must before should before could, then in order of entry. An item that
 * harms waits for the item that pays. Missing owners are not looked at.
 */
export function proposeSchedule(plan: Plan): ProposedSchedule {
  const starts: Record<string, IsoDay> = {};
  const placed: ProposedSchedule['placed'] = [];
  const deferred: Record<string, HoldUp[]> = {};
  const items = new Map(plan.items.map((item) => [item.id, item]));
  let waiting = inOrderOfPriority(plan);

  for (const phase of phasesInOrder(plan.phases)) {
    let chosen = next(phase);
    while (chosen) {
      const { item, start } = chosen;
      const end = isoDay(start + item.durationDays);
      starts[item.id] = isoDay(start);
      placed.push({ item: item.id, phase: phase.id, start: isoDay(start), end });
      waiting = waiting.filter((other) => other !== item);
      chosen = next(phase);
    }
    for (const item of waiting) {
      deferred[item.id] = [...(deferred[item.id] ?? []), ...holdUps(item, phase)];
    }
  }
  return { starts, placed, unplaced: waiting.map(({ id }) => id), deferred };

  function next(phase: PlanPhase): { item: PlanItem; start: number } | null {
    for (const item of waiting) {
      if (holdUps(item, phase).length === 0) return { item, start: firstDay(item, phase) };
    }
    return null;
  }

  function holdUps(item: PlanItem, phase: PlanPhase): HoldUp[] {
    const open = awaited(item).filter((id) => starts[id] === undefined);
    if (open.length > 0) return [{ code: 'waits-for', phase: phase.id, items: open }];
    const limits: HoldUp[] = brokenLimits(phase, [...itemsIn(plan, phase, starts), item]);
    const start = firstDay(item, phase);
    const end = start + item.durationDays;
    const phaseEnd = dayNumber(phase.end) + 1;
    if (end > phaseEnd || start >= phaseEnd) {
      limits.push({
        code: 'past-phase-end',
        phase: phase.id,
        end: isoDay(end),
        phaseEnd: isoDay(phaseEnd),
      });
    }
    return limits;
  }

  function awaited(item: PlanItem): string[] {
    const payers = plan.compensationTiming
      .filter(({ harmBy, paidBy }) => harmBy === item.id && paidBy !== item.id)
      .map(({ paidBy }) => paidBy);
    return [...new Set([...item.dependsOn.map((on) => on.item), ...payers])];
  }

  /** Not before the phase, its predecessors' end plus lag, or ending before what pays for its harm. */
  function firstDay(item: PlanItem, phase: PlanPhase): number {
    const end = (id: string): number => {
      const other = items.get(id);
      return (other ? endOf(other, starts) : null) ?? Number.NEGATIVE_INFINITY;
    };
    return Math.max(
      dayNumber(phase.start),
      ...item.dependsOn.map((on) => end(on.item) + on.lagDays),
      ...plan.compensationTiming
        .filter(({ harmBy }) => harmBy === item.id)
        .map(({ paidBy }) => end(paidBy) - item.durationDays),
    );
  }
}

const RANK: Record<Moscow, number> = { must: 0, should: 1, could: 2, wont: 3 };

function inOrderOfPriority(plan: Plan): PlanItem[] {
  return plan.items
    .filter(({ moscow }) => moscow !== 'wont')
    .map((item) => ({ item, value: priority(item, plan.parties) }))
    .sort((a, b) => {
      if (!a.value || !b.value) return Number(!a.value) - Number(!b.value);
      return compare(b.value, a.value) || RANK[a.item.moscow] - RANK[b.item.moscow];
    })
    .map(({ item }) => item);
}
