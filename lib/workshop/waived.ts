import type { ChecklistItem, StepId } from './kernel.ts';
import type { State } from './state.ts';

/** Why an item of a step's checklist was passed over; null when it was not. */
export const waivedFor = (all: State, step: StepId, item: string): string | null =>
  all.session.waivers.get(`${step}:${item}`)?.reason ?? null;

/** The first item that is neither done nor passed over. */
export const firstOpen = (
  all: State,
  step: StepId,
  items: readonly ChecklistItem[],
): ChecklistItem | undefined =>
  items.find((item) => !item.done && waivedFor(all, step, item.id) === null);
