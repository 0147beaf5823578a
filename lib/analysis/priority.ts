import { dayNumber } from './calendar.ts';
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  fractionOf,
  multiply,
  ZERO,
} from './fraction.ts';
import type { WeighedParty } from './option-means.ts';
import { type PlanItem, type PlanPhase, phasesInOrder } from './phase-plan.ts';

/** A quick win is done within so many days of the start of the first phase. */
export const QUICK_DAYS = 90;

/** Mean value of an item, every party equal (by weight). A party without a value is left out. */
export function meanValue(item: PlanItem, parties: readonly WeighedParty[]): Fraction {
  let sum = ZERO;
  let weights = ZERO;
  for (const { id, weight } of parties) {
    const value = item.value[id];
    if (value === undefined) continue;
    sum = add(sum, multiply(fractionOf(weight ?? 1), fractionOf(value)));
    weights = add(weights, fractionOf(weight ?? 1));
  }
  return weights.num === 0n ? ZERO : divide(sum, weights);
}

/**
 * Priority, WSJF (D. Reinertsen, 2009): (mean value + urgency + risk reduction) / effort, exact so
 * that ties are ties. null for an item without effort above 0.
 */
export function priority(item: PlanItem, parties: readonly WeighedParty[]): Fraction | null {
  if (!(item.effort > 0)) return null;
  const gain = add(fractionOf(item.urgency), fractionOf(item.riskReduction));
  return divide(add(meanValue(item, parties), gain), fractionOf(item.effort));
}

/**
 * Quick wins, in order of entry and without won't items: value at or above the median, effort at
 * or below the 25th percentile (nearest rank, ties in), and the earliest finish along the
 * dependencies at most 90 days after the first phase starts.
 */
export function quickWins(
  items: readonly PlanItem[],
  parties: readonly WeighedParty[],
  phases: readonly PlanPhase[],
): string[] {
  const start = phasesInOrder(phases)[0]?.start;
  const wanted = items.filter(({ moscow }) => moscow !== 'wont');
  if (start === undefined || wanted.length === 0) return [];
  const values = new Map(wanted.map((item) => [item.id, meanValue(item, parties)]));
  const middle = median([...values.values()]);
  const efforts = wanted.map(({ effort }) => effort).sort((a, b) => a - b);
  const light = efforts[Math.ceil(efforts.length / 4) - 1] ?? 0;
  const finish = earliestFinish(wanted, dayNumber(start));
  return wanted
    .filter(
      ({ id, effort }) =>
        compare(values.get(id) ?? ZERO, middle) >= 0 &&
        effort <= light &&
        (finish.get(id) ?? Number.POSITIVE_INFINITY) - dayNumber(start) <= QUICK_DAYS,
    )
    .map(({ id }) => id);
}

/** The first day after each item, if nothing but its predecessors held it up. In a circle: never. */
function earliestFinish(items: readonly PlanItem[], start: number): Map<string, number> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const finish = new Map<string, number>();
  const open = new Set<string>();
  const walk = (id: string): number => {
    const known = finish.get(id);
    if (known !== undefined) return known;
    const item = byId.get(id);
    if (!item || open.has(id)) return Number.POSITIVE_INFINITY;
    open.add(id);
    const begin = item.dependsOn.map((on) => walk(on.item) + on.lagDays);
    open.delete(id);
    const end = Math.max(start, ...begin) + item.durationDays;
    finish.set(id, end);
    return end;
  };
  for (const { id } of items) walk(id);
  return finish;
}

function median(values: Fraction[]): Fraction {
  const sorted = values.sort(compare);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? ZERO;
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? ZERO) : upper;
  return multiply(add(lower, upper), fraction(1n, 2n));
}
