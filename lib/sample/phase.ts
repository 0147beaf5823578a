import type { SampleCase, Say, ScriptLine } from './case.ts';

/** Step 6 of the sample: items, phases, a first plan that doesn't hold, the proposed schedule, the agreement and its signatures. */
export function phaseScript(c: SampleCase, say: Say): ScriptLine[] {
  const { items, phases, compensationTiming, naivePlan, overrule, acceptedAt } = c.phase;
  const { agreement } = c;
  const lines: ScriptLine[] = [];
  const add = (at: number, by: string, id: string, type: string, payload: object) =>
    lines.push({ at, by, id, type: `phase/${type}`, payload });

  const itemOf = (item: (typeof items)[number], known: (id: string) => boolean) => ({
    title: say(item.title),
    element: item.element,
    option: item.option,
    owner: item.owner,
    contributors: item.contributors,
    durationDays: item.durationDays,
    cost: item.cost,
    hours: item.hours,
    value: item.value,
    urgency: item.urgency,
    riskReduction: item.riskReduction,
    effort: item.effort,
    moscow: item.moscow,
    dependsOn: item.dependsOn.filter((on) => known(on.item)),
    indicator: say(item.indicator),
    target: item.target,
    goal: item.goal,
    reviewDate: item.reviewDate,
  });
  const entered = new Set<string>();
  const partyOf = (id: string) => c.people.find((person) => person.id === id)?.party ?? null;
  for (const item of items) {
    const own = partyOf(item.by);
    const others = own === null ? [] : Object.entries(item.value).filter(([id]) => id !== own);
    const value = Object.fromEntries(
      Object.entries(item.value).filter(([id]) => own === null || id === own),
    );
    add(item.at, item.by, item.id, 'add-item', {
      ...itemOf(item, (id) => entered.has(id)),
      value,
    });
    // What it is worth to another party, that party says itself.
    for (const [party, worth] of others) {
      const person = c.people.find((one) => one.party === party);
      if (person)
        add(item.at + 2, person.id, `worth-${item.id}-${party}`, 'value-item', {
          item: item.id,
          value: worth,
        });
    }
    entered.add(item.id);
  }
  // What waits for something that was entered later is completed once all of it is there.
  const order = new Map(items.map((item, place) => [item.id, place]));
  const ahead = items.filter((item) =>
    item.dependsOn.some((on) => (order.get(on.item) ?? 0) > (order.get(item.id) ?? 0)),
  );
  const last = items.at(-1)?.at ?? 0;
  for (const [place, item] of ahead.entries()) {
    const payload = { ...itemOf(item, () => true), item: item.id };
    add(last + 8 * (place + 1), 'fa1', `${item.id}-after`, 'set-item', payload);
  }
  for (const phase of phases) {
    const { start, end, budget, budgetPerParty, capacityHours } = phase;
    const payload = { name: say(phase.name), start, end, budget, budgetPerParty, capacityHours };
    add(phase.at, 'fa1', phase.id, 'add-phase', payload);
  }
  for (const [place, timing] of compensationTiming.entries()) {
    add(naivePlan.at - 30 + place * 6, 'zv1', `paid-${timing.compensation}`, 'set-payment', timing);
  }
  const starts = Object.entries(naivePlan.starts).map(([item, start]) => ({ item, start }));
  add(naivePlan.at, naivePlan.by, 'naive-plan', 'place-all', { starts });
  add(overrule.at - 230, 'fa1', 'schedule', 'take-schedule', {});
  add(overrule.at, overrule.by, 'overrule', 'overrule', {
    item: overrule.item,
    reason: say(overrule.text),
  });
  add(acceptedAt, 'fa1', 'roadmap', 'accept-roadmap', {});

  const texts = {
    title: agreement.title,
    preamble: agreement.preamble,
    decisionRule: agreement.decisionRule,
    changes: agreement.changes,
    exit: agreement.exit,
    disclosure: agreement.disclosure,
  };
  for (const [place, [field, text]] of Object.entries(texts).entries()) {
    add(agreement.at + place * 3, 'fa1', `agreement-${field}`, 'set-text', {
      field,
      text: say(text),
    });
  }
  add(agreement.at + 20, 'fa1', 'agreement-dates', 'set-dates', {
    reviewDates: agreement.reviewDates,
    followUpDates: agreement.followUp.map((follow) => follow.date),
  });
  for (const [place, { party, body, date }] of agreement.ratification.entries()) {
    const payload = { party, body: say(body), date };
    add(agreement.at + 24 + place * 4, 'fa1', `ratification-${party}`, 'set-ratification', payload);
  }
  for (const { party, by, at } of agreement.signatures)
    add(at, by, `sign-${party}`, 'sign', { reservation: '' });
  return lines;
}
