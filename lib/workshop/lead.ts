import { type ChecklistItem, type Next, type StepId, stepIds } from './kernel.ts';
import { checklistOf, nextOf } from './modules.ts';
import type { State } from './state.ts';
import { waivedFor } from './waived.ts';

/** A checklist item as it counts: done, waived with a reason, or open. */
export type Standing = ChecklistItem & { readonly waived: string | null };

export function standingOf(state: State, step: StepId): readonly Standing[] {
  return checklistOf(state, step).map((item) => ({
    ...item,
    waived: waivedFor(state, step, item.id),
  }));
}

/** What still stands between a step and the next: not done and not waived. */
export const openItems = (standing: readonly Standing[]) =>
  standing.filter((item) => !item.done && item.waived === null);

/** The one thing the facilitator's bar asks for. */
export type Lead =
  | { readonly kind: 'start' }
  | { readonly kind: 'step'; readonly step: StepId; readonly next: Next }
  | { readonly kind: 'move'; readonly to: StepId; readonly open: number }
  | { readonly kind: 'close' }
  | { readonly kind: 'closed' };

export function leadOf(state: State): Lead {
  const { step, closedAt } = state.session;
  if (closedAt !== null) return { kind: 'closed' };
  if (step === null) return { kind: 'start' };
  const next = nextOf(state, step);
  if (next) return { kind: 'step', step, next };
  const to = stepIds[stepIds.indexOf(step) + 1];
  return to
    ? { kind: 'move', to, open: openItems(standingOf(state, step)).length }
    : { kind: 'close' };
}
