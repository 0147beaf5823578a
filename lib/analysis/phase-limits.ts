import type { PlanItem, PlanPhase } from './phase-plan.ts';

/** A limit of a phase that is exceeded; party null is the budget of the phase as a whole. */
export type BrokenLimit = {
  code: 'over-budget' | 'over-hours';
  phase: string;
  party: string | null;
  planned: number;
  limit: number;
};

/** What these items together exceed in this phase: its budget, then per party money and hours. */
export function brokenLimits(phase: PlanPhase, items: readonly PlanItem[]): BrokenLimit[] {
  const broken: BrokenLimit[] = [];
  const hold = (
    code: BrokenLimit['code'],
    party: string | null,
    planned: number,
    limit: number,
  ): void => {
    if (planned > limit + ROUNDING) broken.push({ code, phase: phase.id, party, planned, limit });
  };
  if (phase.budget !== null) {
    const all = items.flatMap(({ cost }) => Object.values(cost));
    hold(
      'over-budget',
      null,
      all.reduce((sum, x) => sum + x, 0),
      phase.budget,
    );
  }
  for (const [party, limit] of Object.entries(phase.budgetPerParty)) {
    hold('over-budget', party, totalFor(party, items, 'cost'), limit);
  }
  for (const [party, limit] of Object.entries(phase.capacityHours)) {
    hold('over-hours', party, totalFor(party, items, 'hours'), limit);
  }
  return broken;
}

/** What one party puts into, or gets out of, these items. */
export const totalFor = (
  party: string,
  items: readonly PlanItem[],
  kind: 'cost' | 'hours' | 'value',
): number => items.reduce((sum, item) => sum + (item[kind][party] ?? 0), 0);

/** Amounts may have cents; sums of cents may not exceed a limit by rounding alone. */
const ROUNDING = 1e-6;
