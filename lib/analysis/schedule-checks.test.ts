import { describe, expect, test } from 'vitest';
import { after, begin, extend, item, plan } from './plan.fixture.ts';
import { checkSchedule } from './schedule-checks.ts';

describe('a hard check', () => {
  test('names a circle of dependencies', () => {
    const circle = [
      item('it01', { dependsOn: after('it02') }),
      item('it02', { dependsOn: after('it03') }),
      item('it03', { dependsOn: after('it01') }),
      item('it04', { dependsOn: after('it01') }),
    ];
    expect(checkSchedule(plan(circle), {})).toEqual([
      { code: 'circle', items: ['it01', 'it02', 'it03'] },
    ]);
  });

  test('names an item that depends on itself', () => {
    const own = [item('it01', { dependsOn: after('it01') })];
    expect(checkSchedule(plan(own), {})).toEqual([{ code: 'circle', items: ['it01'] }]);
  });

  test('wants an owner for every item but the won’ts', () => {
    const items = [item('it01', { owner: null }), item('it02', { owner: null, moscow: 'wont' })];
    expect(checkSchedule(plan(items), {})).toEqual([{ code: 'no-owner', item: 'it01' }]);
  });

  test('lets an item start on the day its predecessor has ended, plus the lag, and no earlier', () => {
    const items = [
      item('it01'),
      item('it02', { dependsOn: [{ item: 'it01', lagDays: 10 }], durationDays: 5 }),
    ];
    const start = (it02: string) => checkSchedule(plan(items), { it01: '2027-01-01', it02 });
    expect(start('2027-02-10')).toEqual([]);
    expect(start('2027-02-09')).toEqual([
      {
        code: 'too-early',
        item: 'it02',
        predecessor: 'it01',
        start: '2027-02-09',
        earliest: '2027-02-10',
      },
    ]);
    expect(checkSchedule(plan(items), { it02: '2027-02-10' })).toEqual([
      { code: 'predecessor-not-placed', item: 'it02', predecessor: 'it01' },
    ]);
  });

  test('keeps an item in the phase it starts in, whose last day it may use', () => {
    const one = plan([item('it01')]);
    expect(checkSchedule(one, { it01: '2027-03-02' })).toEqual([]);
    expect(checkSchedule(one, { it01: '2027-03-03' })).toEqual([
      {
        code: 'past-phase-end',
        item: 'it01',
        phase: 'f1',
        end: '2027-04-02',
        phaseEnd: '2027-04-01',
      },
    ]);
    expect(checkSchedule(one, { it01: '2026-12-31' })).toEqual([
      { code: 'outside-phases', item: 'it01', start: '2026-12-31' },
    ]);
  });

  test('holds cost and hours against the limits of the phase and of each party', () => {
    const limited = {
      ...begin,
      budget: 100,
      budgetPerParty: { gm: 40 },
      capacityHours: { zh: 20 },
    };
    const items = [
      item('it01', { cost: { zh: 60 }, hours: { zh: 15 } }),
      item('it02', { cost: { gm: 41 }, hours: { zh: 6, gm: 900 } }),
    ];
    const both = { it01: '2027-01-01', it02: '2027-02-01' };
    expect(checkSchedule(plan(items, { phases: [limited, extend] }), both)).toEqual([
      { code: 'over-budget', phase: 'f1', party: null, planned: 101, limit: 100 },
      { code: 'over-budget', phase: 'f1', party: 'gm', planned: 41, limit: 40 },
      { code: 'over-hours', phase: 'f1', party: 'zh', planned: 21, limit: 20 },
    ]);
    const spread = { it01: '2027-01-01', it02: '2027-04-01' };
    expect(checkSchedule(plan(items, { phases: [limited, extend] }), spread)).toEqual([]);
  });

  test('wants a compensation no later than the harm it is for', () => {
    const k5 = { compensation: 'k5', paidBy: 'it17', harmBy: 'it06' };
    const timed = plan([item('it06'), item('it17')], { compensationTiming: [k5] });
    expect(checkSchedule(timed, { it06: '2027-01-01', it17: '2027-01-01' })).toEqual([]);
    expect(checkSchedule(timed, { it06: '2027-01-01', it17: '2027-01-02' })).toEqual([
      { code: 'compensation-late', ...k5, end: '2027-02-01', harmEnd: '2027-01-31' },
    ]);
    expect(checkSchedule(timed, { it06: '2027-01-01' })).toEqual([
      { code: 'compensation-not-placed', ...k5 },
    ]);
    expect(checkSchedule(timed, { it17: '2027-01-01' })).toEqual([]);
  });
});
