import { dayNumber, type IsoDay, isoDay } from './calendar.ts';
import { compare } from './fraction.ts';
import { type BrokenLimit, brokenLimits } from './phase-limits.ts';
import {
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
  const ends = new Map<string, number>();
  let waiting = inOrderOfPriority(plan);
  let opens = Number.NEGATIVE_INFINITY;

  for (const phase of phasesInOrder(plan.phases)) {
    // Where phases overlap, a day belongs to the one that starts first.
    opens = Math.max(opens, dayNumber(phase.start));
    const taken: PlanItem[] = [];
    let item = next(phase, taken);
    while (item) {
      const start = firstDay(item);
      const end = start + item.durationDays;
      ends.set(item.id, end);
      starts[item.id] = isoDay(start);
      placed.push({ item: item.id, phase: phase.id, start: isoDay(start), end: isoDay(end) });
      taken.push(item);
      waiting = waiting.filter((other) => other !== item);
      item = next(phase, taken);
    }
    for (const left of waiting) {
      deferred[left.id] = [...(deferred[left.id] ?? []), ...holdUps(left, phase, taken)];
    }
    opens = Math.max(opens, dayNumber(phase.end) + 1);
  }
  return { starts, placed, unplaced: waiting.map(({ id }) => id), deferred };

  function next(phase: PlanPhase, taken: readonly PlanItem[]): PlanItem | undefined {
    return waiting.find((item) => holdUps(item, phase, taken).length === 0);
  }

  function holdUps(item: PlanItem, phase: PlanPhase, taken: readonly PlanItem[]): HoldUp[] {
    const open = awaited(item).filter((id) => !ends.has(id));
    if (open.length > 0) return [{ code: 'waits-for', phase: phase.id, items: open }];
    const limits: HoldUp[] = brokenLimits(phase, [...taken, item]);
    const start = firstDay(item);
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
    const before = item.dependsOn.map((on) => on.item);
    return [...new Set([...before, ...payersFor(item)])];
  }

  function payersFor(item: PlanItem): string[] {
    return plan.compensationTiming
      .filter(({ harmBy, paidBy }) => harmBy === item.id && paidBy !== item.id)
      .map(({ paidBy }) => paidBy);
  }

  /** Not before the phase, its predecessors' end plus lag, or ending before what pays for its harm. */
  function firstDay(item: PlanItem): number {
    const end = (id: string): number => ends.get(id) ?? Number.NEGATIVE_INFINITY;
    return Math.max(
      opens,
      ...item.dependsOn.map((on) => end(on.item) + on.lagDays),
      ...payersFor(item).map((id) => end(id) - item.durationDays),
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
