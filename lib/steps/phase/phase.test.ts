import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleCase, sampleScript } from '../../sample/script.ts';
import { viewerOf } from '../../workshop/actor.ts';
import { Given } from '../../workshop/given.ts';
import { livePhases, roadmapHolds, staleItems, violationsOf } from './plan.ts';
import { unsigned } from './signing.ts';
import type { Item } from './slice.ts';

function sample(until: number): Given {
  const given = new Given();
  for (const line of sampleScript('nl')
    .filter((row) => row.at <= until)
    .toSorted((a, b) => a.at - b.at)) {
    given.did({ by: line.by, id: line.id, at: line.at, type: line.type, payload: line.payload });
  }
  return given;
}

const code = (decision: ReturnType<Given['say']>) => (decision.ok ? 'ok' : decision.reason.code);
const fa = (type: string, payload: object = {}) => ({ by: 'fa1', type: `phase/${type}`, payload });
const codes = (given: Given) => violationsOf(given.state).map((problem) => problem.code);
const { naivePlan, acceptedAt, overrule } = sampleCase.phase;
const signedAt = Math.max(...sampleCase.agreement.signatures.map((row) => row.at));

const item = {
  title: 'Elke donderdag een kwartier bellen',
  element: 'beds',
  option: null,
  owner: 'zh',
  contributors: ['ha'],
  durationDays: 10,
  cost: {},
  hours: { zh: 5 },
  value: { zh: 6, ha: 5 },
  urgency: 5,
  riskReduction: 1,
  effort: 1,
  moscow: 'should',
  dependsOn: [] as { item: string; lagDays: number }[],
  indicator: '',
  target: null,
  goal: null,
  reviewDate: null,
};

describe('items', () => {
  test('an item stands on a line of the agreement, with parties at the table', () => {
    const given = sample(sampleCase.phase.items[0]?.at ?? 0);
    expect(
      code(
        given.say({ by: 'zh3', type: 'phase/add-item', payload: { ...item, element: 'parkeren' } }),
      ),
    ).toBe('no-such-line');
    expect(
      code(
        given.say({ by: 'zh3', type: 'phase/add-item', payload: { ...item, owner: 'notaris' } }),
      ),
    ).toBe('no-such-party');
    const after = { ...item, dependsOn: [{ item: 'bestaat-niet', lagDays: 0 }] };
    expect(code(given.say({ by: 'zh3', type: 'phase/add-item', payload: after }))).toBe(
      'no-such-measure',
    );
    expect(code(given.say({ by: 'ob1', type: 'phase/add-item', payload: item }))).toBe(
      'not-allowed',
    );
    const own = { ...item, value: { zh: 6 } };
    expect(code(given.say({ by: 'zh3', type: 'phase/add-item', payload: own }))).toBe('ok');
  });
  test('a party says what an item is worth to itself only', () => {
    const given = sample(naivePlan.at).did({
      by: 'gm2',
      type: 'phase/value-item',
      payload: { item: 'it01', value: 9 },
    });
    expect(given.state.phase.items.get('it01')?.value).toMatchObject({ gm: 9, zh: 4 });
  });
  test('nobody fills in another party’s value but the facilitator, and then it says so', () => {
    const given = sample(naivePlan.at);
    const at = () => given.state.phase.items.get('it01');
    const set = (by: string, value: object) => {
      const { id, rev, builtOn, onBehalf, ...rest } = at() as Item;
      const payload = { ...rest, item: id, value };
      return code(given.say({ by, type: 'phase/set-item', payload }));
    };
    const before = at()?.value ?? {};
    expect(before).toMatchObject({ zh: 4 });
    expect(set('gm2', { ...before, zh: 0 })).toBe('not-your-party');
    expect(code(given.say({ by: 'gm2', type: 'phase/add-item', payload: item }))).toBe(
      'not-your-party',
    );
    // What others said is not sent along, and stays.
    expect(set('gm2', { gm: 8 })).toBe('ok');
    expect(at()?.value).toEqual({ ...before, gm: 8 });
    expect(at()?.onBehalf).toBeUndefined();
    expect(set('fa1', { ...before, gm: 8, zh: 7 })).toBe('ok');
    expect(at()).toMatchObject({ value: { zh: 7, gm: 8 }, onBehalf: ['zh'] });
    expect(set('gm2', { gm: 9 })).toBe('ok');
    expect(at()?.onBehalf).toEqual(['zh']);
    given.did({ by: 'zh2', type: 'phase/value-item', payload: { item: 'it01', value: 7 } });
    expect(at()).toMatchObject({ value: { zh: 7, gm: 9 } });
    expect(at()?.onBehalf).toBeUndefined();
  });
  test('an item that was taken away comes back by undo', () => {
    const given = sample(acceptedAt).did(fa('remove-item', { item: 'it18' }));
    expect(given.state.phase.items.get('it18')?.gone).toBe(true);
    given.did({ by: 'fa1', type: 'session/undo', payload: {} });
    expect(given.state.phase.items.get('it18')?.gone).toBeUndefined();
  });
  test('when the agreement changes under an item, the item is stale until confirmed; nothing is lost', () => {
    const given = sample(acceptedAt);
    given.did(
      { by: 'fa1', type: 'improve/withdraw-outcome', payload: {} },
      {
        by: 'zh1',
        type: 'improve/propose',
        id: 'am3',
        payload: {
          base: 2,
          title: 'Acht bedden',
          text: '',
          answers: null,
          expects: null,
          operations: [
            { op: 'set', on: 'element', id: 'beds', text: 'Acht crisisbedden in De Horst.' },
          ],
        },
      },
      { by: 'fa1', type: 'improve/retest', payload: { amendment: 'am3' } },
    );
    const round = given.state.improve.rounds.rows.at(-1);
    for (const party of round?.parties ?? []) {
      given.did({
        by: `${party}1`,
        type: 'improve/give-level',
        payload: { level: 1, comment: '', interest: null, element: null },
      });
    }
    given.did(
      { by: 'fa1', type: 'improve/reveal', payload: {} },
      { by: 'fa1', type: 'improve/adopt', payload: { amendment: 'am3' } },
    );
    const stale = staleItems(given.state).map((row) => row.id);
    expect(stale).toContain('it06');
    expect(stale).not.toContain('it13');
    expect(code(given.say(fa('accept-roadmap')))).toBe('roadmap-stale');
    given.did({ by: 'tz1', type: 'phase/confirm-item', payload: { item: 'it06' } });
    expect(staleItems(given.state).map((row) => row.id)).not.toContain('it06');
  });
});

describe('phases', () => {
  test('phases do not overlap and do not end before they begin', () => {
    const given = sample(naivePlan.at);
    const phase = { name: 'Nog een', budget: null, budgetPerParty: {}, capacityHours: {} };
    expect(
      code(given.say(fa('add-phase', { ...phase, start: '2027-03-01', end: '2027-04-15' }))),
    ).toBe('phases-overlap');
    expect(
      code(given.say(fa('add-phase', { ...phase, start: '2029-03-01', end: '2029-02-01' }))),
    ).toBe('phase-backwards');
    expect(
      code(given.say(fa('add-phase', { ...phase, start: '2028-07-01', end: '2028-12-31' }))),
    ).toBe('ok');
    expect(livePhases(given.state.phase)).toHaveLength(4);
  });
});

describe('the roadmap', () => {
  test('the first plan of the sample fails, each thing by name, and can not be accepted', () => {
    const given = sample(naivePlan.at);
    for (const problem of [
      'too-early',
      'past-phase-end',
      'over-budget',
      'over-hours',
      'compensation-late',
    ]) {
      expect(codes(given)).toContain(problem);
    }
    expect(code(given.say(fa('accept-roadmap')))).toBe('roadmap-fails');
  });
  test('a circle of dependencies and a missing owner are named', () => {
    const given = sample(naivePlan.at);
    const change = (id: string, fields: object) => {
      const { id: _id, rev: _rev, builtOn: _on, ...row } = given.state.phase.items.get(id) ?? {};
      given.did(fa('set-item', { ...row, ...fields, item: id }));
    };
    change('it14', { owner: null, dependsOn: [{ item: 'it13', lagDays: 0 }] });
    change('it01', { dependsOn: [{ item: 'it14', lagDays: 0 }] });
    const circle = violationsOf(given.state).find((problem) => problem.code === 'circle');
    expect(circle?.code === 'circle' && circle.items.toSorted()).toEqual(['it01', 'it13', 'it14']);
    expect(violationsOf(given.state)).toContainEqual({ code: 'no-owner', item: 'it14' });
  });
  test('the proposed schedule breaks nothing, and undo brings the earlier dates back', () => {
    const given = sample(naivePlan.at);
    const before = given.state.phase.starts.rows;
    given.did(fa('take-schedule'));
    expect(codes(given)).toEqual([]);
    given.did({ by: 'fa1', type: 'session/undo', payload: {} });
    expect(given.state.phase.starts.rows.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
      before.toSorted((a, b) => a.id.localeCompare(b.id)),
    );
  });
  test('deciding otherwise is recorded with its reason', () => {
    expect(sample(overrule.at).state.phase.overrules.rows).toMatchObject([
      { item: 'it08', reason: overrule.text.nl },
    ]);
  });
  test('an accepted roadmap holds until something in it moves', () => {
    const given = sample(acceptedAt);
    expect(roadmapHolds(given.state)).toBe(true);
    given.did({ by: 'zh3', type: 'phase/place', payload: { item: 'it18', start: '2027-02-01' } });
    expect(roadmapHolds(given.state)).toBe(false);
  });
});

describe('the agreement', () => {
  test('all parties of the sample sign', () => {
    const given = sample(signedAt);
    expect(unsigned(given.state)).toEqual([]);
    expect(given.state.phase.agreement.reviewDates).toEqual(sampleCase.agreement.reviewDates);
    expect(given.state.phase.ratifications.size).toBe(3);
  });
  test('only who has the mandate signs, once, and only under an accepted roadmap', () => {
    const sign = (by: string) => ({ by, type: 'phase/sign', payload: { reservation: '' } });
    expect(code(sample(acceptedAt - 1).say(sign('zh1')))).toBe('roadmap-open');
    const given = sample(acceptedAt);
    expect(code(given.say(sign('zh2')))).toBe('not-allowed');
    expect(code(given.say(sign('fa1')))).toBe('not-allowed');
    expect(code(given.say(sign('zh1')))).toBe('ok');
    expect(code(given.say(sign('zh1')))).toBe('already-signed');
  });
  test('a text that changes after a signature asks for that signature again', () => {
    const given = sample(signedAt).did(
      fa('set-text', { field: 'exit', text: 'Uitstappen kan elk jaar.' }),
    );
    expect(unsigned(given.state)).toHaveLength(5);
    given.did({ by: 'ha1', type: 'phase/sign', payload: { reservation: 'Mits de ALV instemt' } });
    expect(unsigned(given.state)).toHaveLength(4);
  });
});

test('whoever looks holds exactly what they were sent, whatever is done in this step', () => {
  const payloads: [string, object][] = [
    ['add-item', item],
    ['remove-item', { item: 'it18' }],
    ['place', { item: 'it05', start: '2027-05-01' }],
    ['place', { item: 'it05', start: null }],
    ['value-item', { item: 'it05', value: 3 }],
    ['take-schedule', {}],
    ['accept-roadmap', {}],
    ['sign', { reservation: '' }],
    ['unsign', {}],
    ['set-text', { field: 'preamble', text: 'Samen.' }],
    ['set-ratification', { party: 'zh', body: 'medische staf', date: null }],
  ];
  const base = sample(naivePlan.at);
  const act = fc.record({
    by: fc.constantFrom('fa1', 'zh1', 'gm2', 'ob1'),
    what: fc.constantFrom(...payloads),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      const given = new Given();
      given.state = base.state;
      given.log.push(...base.log);
      for (const { by, what } of acts)
        given.say({ by, type: `phase/${what[0]}`, payload: what[1] });
      for (const person of ['fa1', 'zh2', 'ob1']) {
        const viewer = viewerOf(given.state, person);
        if (!viewer) throw new Error('not at the table');
        const { sent, held } = given.law1(viewer);
        expect(sent).toBe(held);
      }
    }),
    { numRuns: 10 },
  );
});

test('undoing what pays for a harm brings back what was chosen before', () => {
  const given = sample(naivePlan.at);
  const [payment] = given.state.phase.payments.rows;
  const other = given.state.phase.items.rows.find((row) => row.id !== payment?.paidBy);
  if (!payment || !other) throw new Error('the sample ties compensations to items');
  const set = { compensation: payment.id, paidBy: other.id, harmBy: payment.harmBy };
  const changed = given.say(fa('set-payment', set));
  if (!changed.ok) throw new Error(changed.reason.code);
  expect(changed.undo).toEqual({
    type: 'phase/set-payment',
    payload: { compensation: payment.id, paidBy: payment.paidBy, harmBy: payment.harmBy },
  });
  const removed = given.say(fa('remove-payment', { compensation: payment.id }));
  expect(removed.ok && removed.undo?.type).toBe('phase/set-payment');
});
