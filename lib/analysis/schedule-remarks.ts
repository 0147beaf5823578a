import { totalFor } from './phase-limits.ts';
import { itemsIn, type Plan, phasesInOrder, type Starts } from './phase-plan.ts';

/** From this value (0–10) on, an item is a gain that a party can see. */
export const VISIBLE_GAIN = 5;
/** From this difference between its shares of giving and getting on, a party gives early. */
export const EARLY_GIVER = 0.25;
/** Above this share of a phase's hours, musts leave no room to manoeuvre. */
export const MUSTS_AT_MOST = 0.6;

/** Soft checks: worth a talk, never a refusal. Shares are 0–1. */
export type Remark =
  | { code: 'no-visible-gain'; phase: string; party: string }
  | { code: 'early-giver'; phase: string; party: string; giving: number; getting: number }
  | { code: 'mostly-musts'; phase: string; share: number };

/** The soft checks of a plan; the first two look at the first phase. */
export function remarkOnSchedule(plan: Plan, starts: Starts): Remark[] {
  const phases = phasesInOrder(plan.phases);
  const remarks: Remark[] = [];
  const first = phases[0];
  if (first) {
    const begun = itemsIn(plan, first, starts);
    const shareOf = (party: string, kind: 'cost' | 'hours' | 'value'): number | null => {
      const all = plan.parties.reduce((sum, { id }) => sum + totalFor(id, begun, kind), 0);
      return all > 0 ? totalFor(party, begun, kind) / all : null;
    };
    for (const { id: party } of plan.parties) {
      if (!begun.some(({ value }) => (value[party] ?? 0) >= VISIBLE_GAIN)) {
        remarks.push({ code: 'no-visible-gain', phase: first.id, party });
      }
    }
    for (const { id: party } of plan.parties) {
      const given = [shareOf(party, 'cost'), shareOf(party, 'hours')].filter((s) => s !== null);
      if (given.length === 0) continue;
      const giving = given.reduce((sum, share) => sum + share, 0) / given.length;
      const getting = shareOf(party, 'value') ?? 0;
      if (giving - getting >= EARLY_GIVER - ROUNDING) {
        remarks.push({ code: 'early-giver', phase: first.id, party, giving, getting });
      }
    }
  }
  for (const phase of phases) {
    const items = itemsIn(plan, phase, starts);
    const hoursOf = (some: typeof items): number =>
      some.flatMap(({ hours }) => Object.values(hours)).reduce((sum, x) => sum + x, 0);
    const all = hoursOf(items);
    const share = all > 0 ? hoursOf(items.filter(({ moscow }) => moscow === 'must')) / all : 0;
    if (share > MUSTS_AT_MOST + ROUNDING) {
      remarks.push({ code: 'mostly-musts', phase: phase.id, share });
    }
  }
  return remarks;
}

const ROUNDING = 1e-9;
