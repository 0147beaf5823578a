import type { Moscow } from '../../../../../lib/analysis/phase-plan.ts';
import type { ItemInput } from '../../../../../lib/steps/phase/item-input.ts';
import type { Item } from '../../../../../lib/steps/phase/slice.ts';
import { type Figures, figuresOf, numbersOf } from './per-party.tsx';

/** An item as fields hold it: texts, also where they will be numbers. */
export type ItemForm = {
  readonly title: string;
  readonly element: string;
  readonly owner: string;
  readonly contributors: readonly string[];
  readonly durationDays: string;
  readonly start: string;
  readonly reviewDate: string;
  readonly moscow: Moscow;
  readonly cost: Figures;
  readonly hours: Figures;
  readonly value: Figures;
  readonly urgency: string;
  readonly riskReduction: string;
  readonly effort: string;
  readonly dependsOn: readonly { readonly item: string; readonly lagDays: string }[];
  readonly indicator: string;
  readonly target: string;
};

export const formOf = (item: Item | null, element: string | null, start: string): ItemForm => ({
  title: item?.title ?? '',
  element: item?.element ?? element ?? '',
  owner: item?.owner ?? '',
  contributors: item?.contributors ?? [],
  durationDays: String(item?.durationDays ?? 30),
  start,
  reviewDate: item?.reviewDate ?? '',
  moscow: item?.moscow ?? 'should',
  cost: figuresOf(item?.cost ?? {}),
  hours: figuresOf(item?.hours ?? {}),
  value: figuresOf(item?.value ?? {}),
  urgency: String(item?.urgency ?? 5),
  riskReduction: String(item?.riskReduction ?? 0),
  effort: String(item?.effort ?? 3),
  dependsOn: item?.dependsOn.map((on) => ({ item: on.item, lagDays: String(on.lagDays) })) ?? [],
  indicator: item?.indicator ?? '',
  target: item?.target == null ? '' : String(item.target),
});

/**
 * The command's input; what the form does not ask (option, goal) stays as it was. Of the value, a participant says what it is to the own
 * `party`; the facilitator (no party) to all.
 */
export const inputOf = (form: ItemForm, item: Item | null, party: string | null): ItemInput => ({
  title: form.title,
  element: form.element || null,
  option: item?.option ?? null,
  owner: form.owner || null,
  contributors: form.contributors.filter((id) => id !== form.owner),
  durationDays: Math.round(Number(form.durationDays)),
  cost: numbersOf(form.cost),
  hours: numbersOf(form.hours),
  value: Object.fromEntries(
    Object.entries(numbersOf(form.value)).filter(([id]) => party === null || id === party),
  ),
  urgency: Number(form.urgency),
  riskReduction: Number(form.riskReduction),
  effort: Number(form.effort),
  moscow: form.moscow,
  dependsOn: form.dependsOn.map((on) => ({
    item: on.item,
    lagDays: Math.round(Number(on.lagDays)),
  })),
  indicator: form.indicator,
  target: form.target.trim() === '' ? null : Number(form.target),
  goal: item?.goal ?? null,
  reviewDate: form.reviewDate || null,
});
