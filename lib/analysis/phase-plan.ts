import { dayNumber, type IsoDay } from './calendar.ts';
import type { WeighedParty } from './option-means.ts';

type PerParty = Readonly<Record<string, number>>;

export type Moscow = 'must' | 'should' | 'could' | 'wont';

/** Something to be done. Cost, hours and value (0–10) are per party; a party left out has none. */
export type PlanItem = {
  id: string;
  owner: string | null;
  /** Calendar days; the end is the first day after. */
  durationDays: number;
  cost: PerParty;
  hours: PerParty;
  value: PerParty;
  urgency: number;
  riskReduction: number;
  effort: number;
  moscow: Moscow;
  dependsOn: readonly { item: string; lagDays: number }[];
};

/** `end` is the last day of the phase. Without a limit, money or hours are not limited there. */
export type PlanPhase = {
  id: string;
  start: IsoDay;
  end: IsoDay;
  budget: number | null;
  budgetPerParty: PerParty;
  capacityHours: PerParty;
};

/** Who pays may not come later than who is harmed: the end of `paidBy` ≤ the end of `harmBy`. */
export type CompensationTiming = { compensation: string; paidBy: string; harmBy: string };

export type Plan = {
  parties: readonly WeighedParty[];
  items: readonly PlanItem[];
  phases: readonly PlanPhase[];
  compensationTiming: readonly CompensationTiming[];
};

/** item → its first day; an item without one is not placed. */
export type Starts = Readonly<Record<string, IsoDay>>;

/** The phases in order of time. */
export const phasesInOrder = (phases: readonly PlanPhase[]): PlanPhase[] =>
  [...phases].sort((a, b) => dayNumber(a.start) - dayNumber(b.start));

/**
 * An item belongs to the phase that its first day lies in (where phases overlap, to the one that
 * starts first); null when it lies in none.
 */
export function phaseOf(phases: readonly PlanPhase[], start: IsoDay): PlanPhase | null {
  const day = dayNumber(start);
  const around = phases.filter((p) => dayNumber(p.start) <= day && day <= dayNumber(p.end));
  return phasesInOrder(around)[0] ?? null;
}

/** The items that start in a phase. */
export function itemsIn(plan: Plan, phase: PlanPhase, starts: Starts): PlanItem[] {
  return plan.items.filter(({ id }) => {
    const start = starts[id];
    return start !== undefined && phaseOf(plan.phases, start)?.id === phase.id;
  });
}

/** The first day after an item; null when it is not placed. */
export function endOf(item: PlanItem, starts: Starts): number | null {
  const start = starts[item.id];
  return start === undefined ? null : dayNumber(start) + item.durationDays;
}
