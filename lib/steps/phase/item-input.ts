import { z } from 'zod';
import { refuse } from '../../workshop/kernel.ts';
import { limits } from '../../workshop/limits.ts';
import type { State } from '../../workshop/state.ts';
import { day, id, optionalText, text } from '../../workshop/text.ts';
import { lineText } from './plan.ts';

const points = z.number().min(0).max(10);
const perParty = (value: z.ZodNumber) => z.record(id, value);

/** An item as people fill it in: days are calendar days, costs euros; value, urgency and risk reduction are 0–10. */
export const itemInput = z.strictObject({
  title: text(limits.title),
  element: id.nullable(),
  option: id.nullable(),
  owner: id.nullable(),
  contributors: z.array(id).max(8),
  durationDays: z.int().min(1).max(3650),
  cost: perParty(z.number().min(0).max(1e12)),
  hours: perParty(z.number().min(0).max(1e7)),
  value: perParty(points),
  urgency: points,
  riskReduction: points,
  effort: z.number().gt(0).max(1000),
  moscow: z.enum(['must', 'should', 'could', 'wont']),
  dependsOn: z.array(z.strictObject({ item: id, lagDays: z.int().min(0).max(3650) })).max(20),
  indicator: optionalText(limits.title),
  target: z.number().nullable(),
  goal: id.nullable(),
  reviewDate: day.nullable(),
});

export type ItemInput = z.output<typeof itemInput>;

/** What is wrong with an item, as a refusal; null when nothing is. Circles are not refused here: the check of the roadmap names them. */
export function itemFault(all: State, input: ItemInput, self: string) {
  const parties = all.session.parties;
  const named = [
    ...(input.owner === null ? [] : [input.owner]),
    ...input.contributors,
    ...Object.keys(input.cost),
    ...Object.keys(input.hours),
    ...Object.keys(input.value),
  ];
  if (!named.every((party) => parties.has(party))) return refuse('no-such-party');
  if (input.dependsOn.some((on) => on.item === self || !all.phase.items.has(on.item)))
    return refuse('no-such-measure');
  if (input.element !== null && lineText(all, input.element) === undefined)
    return refuse('no-such-line');
  return null;
}
