import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanItem } from './phase-plan.ts';
import { after, begin, extend, item, plan } from './plan.fixture.ts';
import { proposeSchedule } from './schedule.ts';
import { checkSchedule } from './schedule-checks.ts';

describe('the proposed schedule', () => {
  test('takes the highest priority that is ready and fits, on the first day it can', () => {
    const items = [
      item('it01', { effort: 8 }),
      item('it02', { effort: 2, dependsOn: after('it01') }),
      item('it03', { effort: 4 }),
      item('it04', { moscow: 'wont', effort: 1 }),
    ];
    const { starts, placed, unplaced } = proposeSchedule(plan(items));
    expect(placed.map((p) => p.item)).toEqual(['it03', 'it01', 'it02']);
    expect(starts).toEqual({ it01: '2027-01-01', it02: '2027-01-31', it03: '2027-01-01' });
    expect(unplaced).toEqual([]);
  });

  test('breaks ties by must, should, could, then by order of entry', () => {
    const items = [
      item('it01', { moscow: 'could' }),
      item('it02', { moscow: 'should' }),
      item('it03', { moscow: 'must' }),
      item('it04', { moscow: 'should' }),
    ];
    expect(proposeSchedule(plan(items)).placed.map((p) => p.item)).toEqual([
      'it03',
      'it02',
      'it04',
      'it01',
    ]);
  });

  test('names every limit broken for what it defers, and what an item waits for', () => {
    const limited = { ...begin, budget: 10, capacityHours: { zh: 5 } };
    const items = [
      item('it01', { cost: { zh: 20 }, hours: { zh: 6 }, durationDays: 120 }),
      item('it02', { dependsOn: after('it01'), durationDays: 100 }),
    ];
    const proposal = proposeSchedule(plan(items, { phases: [limited, extend] }));
    expect(proposal.starts).toEqual({ it01: '2027-04-01' });
    expect(proposal.unplaced).toEqual(['it02']);
    expect(proposal.deferred).toEqual({
      it01: [
        { code: 'over-budget', phase: 'f1', party: null, planned: 20, limit: 10 },
        { code: 'over-hours', phase: 'f1', party: 'zh', planned: 6, limit: 5 },
        { code: 'past-phase-end', phase: 'f1', end: '2027-05-01', phaseEnd: '2027-04-01' },
      ],
      it02: [
        { code: 'waits-for', phase: 'f1', items: ['it01'] },
        { code: 'past-phase-end', phase: 'f2', end: '2027-11-07', phaseEnd: '2027-10-01' },
      ],
    });
  });

  test('lets what harms wait for what pays', () => {
    const timed = plan([item('it06', { effort: 1, durationDays: 10 }), item('it17')], {
      compensationTiming: [{ compensation: 'k5', paidBy: 'it17', harmBy: 'it06' }],
    });
    expect(proposeSchedule(timed).starts).toEqual({ it17: '2027-01-01', it06: '2027-01-21' });
  });

  test('passes its own hard checks, and every item is placed or told why not', () => {
    const ids = ['it01', 'it02', 'it03', 'it04', 'it05', 'it06'];
    const perParty = fc.record({ zh: fc.nat(40), gm: fc.nat(40) });
    const items = fc.tuple(
      ...ids.map((id, i) =>
        fc.record({
          id: fc.constant(id),
          owner: fc.constant('zh'),
          durationDays: fc.nat(80),
          cost: perParty,
          hours: perParty,
          value: perParty,
          urgency: fc.nat(10),
          riskReduction: fc.nat(10),
          effort: fc.integer({ min: 1, max: 13 }),
          moscow: fc.constantFrom('must', 'should', 'could', 'wont'),
          dependsOn: fc.array(
            fc.record({
              item: fc.constantFrom(...(i === 0 ? ['it99'] : ids.slice(0, i))),
              lagDays: fc.nat(30),
            }),
            { maxLength: 2 },
          ),
        }),
      ),
    );
    const limits = fc.record({
      budget: fc.option(fc.nat(200)),
      budgetPerParty: perParty,
      capacityHours: perParty,
    });
    const timing = fc.array(
      fc.record({
        compensation: fc.constant('k1'),
        paidBy: fc.constantFrom(...ids),
        harmBy: fc.constantFrom(...ids),
      }),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(
        items,
        limits,
        limits,
        timing,
        fc.boolean(),
        (items, first, second, compensationTiming, overlap) => {
          const phases = [
            { ...extend, ...second, start: overlap ? '2027-02-01' : extend.start },
            { ...begin, ...first },
          ];
          const whole = plan(items as PlanItem[], { phases, compensationTiming });
          const { starts, unplaced, deferred } = proposeSchedule(whole);
          expect(checkSchedule(whole, starts)).toEqual([]);
          for (const { id, moscow } of items) {
            expect(starts[id] !== undefined || unplaced.includes(id) || moscow === 'wont').toBe(
              true,
            );
          }
          for (const id of unplaced) expect(deferred[id]?.length).toBeGreaterThan(1);
        },
      ),
    );
  });
});
