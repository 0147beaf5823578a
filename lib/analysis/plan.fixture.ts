import type { Plan, PlanItem, PlanPhase } from './phase-plan.ts';

export const parties = [{ id: 'zh' }, { id: 'gm' }];

export const item = (id: string, own: Partial<PlanItem> = {}): PlanItem => ({
  id,
  owner: 'zh',
  durationDays: 30,
  cost: {},
  hours: {},
  value: { zh: 5, gm: 5 },
  urgency: 5,
  riskReduction: 5,
  effort: 5,
  moscow: 'should',
  dependsOn: [],
  ...own,
});

export const phase = (
  id: string,
  start: string,
  end: string,
  own: Partial<PlanPhase> = {},
): PlanPhase => ({
  id,
  start,
  end,
  budget: null,
  budgetPerParty: {},
  capacityHours: {},
  ...own,
});

export const begin = phase('f1', '2027-01-01', '2027-03-31');
export const extend = phase('f2', '2027-04-01', '2027-09-30');

export const plan = (items: PlanItem[], own: Partial<Plan> = {}): Plan => ({
  parties,
  items,
  phases: [begin, extend],
  compensationTiming: [],
  ...own,
});

export const after = (...ids: string[]) => ids.map((id) => ({ item: id, lagDays: 0 }));
