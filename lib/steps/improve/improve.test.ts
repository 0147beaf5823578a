import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleCase, sampleScript } from '../../sample/script.ts';
import { viewerOf } from '../../workshop/actor.ts';
import { anyone } from '../../workshop/audience.ts';
import { Given } from '../../workshop/given.ts';
import { touchedBy } from './judge.ts';
import { currentVersion, levelsNow } from './standing.ts';

/** The sample workshop up to and including a second, by its own lines: a real base package, real interests, real mandates. */
function sample(until: number): Given {
  const given = new Given();
  for (const line of sampleScript('nl')
    .filter((row) => row.at <= until)
    .toSorted((a, b) => a.at - b.at)) {
    given.did({ by: line.by, id: line.id, at: line.at, type: line.type, payload: line.payload });
  }
  return given;
}

const level = (n: number, more: object = {}) => ({
  level: n,
  comment: '',
  interest: null,
  element: null,
  ...more,
});
const give = (by: string, n: number, more: object = {}) => ({
  by,
  type: 'improve/give-level',
  payload: level(n, more),
});
const code = (decision: ReturnType<Given['say']>) => (decision.ok ? 'ok' : decision.reason.code);
const fa = (type: string, payload: object = {}) => ({
  by: 'fa1',
  type: `improve/${type}`,
  payload,
});

const [first, second] = sampleCase.improve.rounds;
const [breaks, repairs] = sampleCase.improve.amendments;
if (!first || !second || !breaks || !repairs)
  throw new Error('the case has two rounds and two amendments');

test('once it is recorded how it ended, no level changes any more; without that record it can', () => {
  const given = sample(9175);
  expect(given.state.improve.outcome?.kind).toBeDefined();
  expect(code(given.say(give('zh1', 4)))).toBe('outcome-recorded');
  given.did(fa('withdraw-outcome'));
  expect(code(given.say(give('zh1', 4)))).toBe('ok');
});

test('a retest does not wait for a party that has left the table', () => {
  const given = sample(repairs.at + 1);
  const amendment = given.state.improve.amendments.rows.at(-1);
  const touched = amendment ? touchedBy(given.state, amendment) : [];
  const left = touched.find((party) => party !== amendment?.party);
  expect(left).toBeDefined();
  for (const { id } of given.state.session.people.rows.filter(({ party }) => party === left))
    given.did({ by: 'fa1', type: 'session/remove', payload: { person: id } });
  expect(amendment && touchedBy(given.state, amendment)).toEqual(
    touched.filter((party) => party !== left),
  );
});

describe('the base text', () => {
  test('the chosen package becomes version 1, in the words of its options', () => {
    const version = currentVersion(sample(first.openAt).state.improve);
    expect(version?.number).toBe(1);
    expect(version?.elements.map((row) => row.option)).toEqual(['o05', 'o04', 'o16', 'o13', 'o08']);
    expect(version?.elements[0]?.text).toMatch(/^Vleugel 4B open: 12 ELV-bedden\. /);
    expect(version?.contributions.length).toBe(13);
  });
  test('the facilitator edits the words until a level is asked; then only amendments change them', () => {
    const given = sample(first.openAt - 1);
    const operations = [
      { op: 'set', on: 'element', id: 'beds', text: 'Twaalf bedden in vleugel 4B.' },
    ];
    given.did(fa('edit', { operations }));
    expect(currentVersion(given.state.improve)?.elements[0]?.text).toBe(
      'Twaalf bedden in vleugel 4B.',
    );
    given.did(fa('open-round'));
    expect(code(given.say(fa('edit', { operations })))).toBe('amend-instead');
  });
});

describe('a silent round', () => {
  test('a level is for its own party; the facilitator knows who gave one, not what; others only how many', () => {
    const given = sample(first.openAt);
    given.did(give('zh1', 8, { interest: 'zh-i1', element: 'beds', comment: 'Duinpan' }));
    const seen = (person: string | null) => {
      const viewer = person === null ? anyone : viewerOf(given.state, person);
      if (!viewer) throw new Error('not at the table');
      return given.law1(viewer).sent;
    };
    expect(seen('zh2')).toContain('Duinpan');
    for (const other of ['fa1', 'tz1', 'ob1', null]) expect(seen(other)).not.toContain('Duinpan');
    expect(seen('fa1')).toContain('noted:levels-1:zh');
    expect(seen('tz1')).not.toContain('noted:levels-1:zh');
    expect(given.state.improve.rounds.get('levels-1')?.given).toBe(1);
  });
  test('a level is given by someone with the mandate, and an objection names interest and element', () => {
    const given = sample(first.openAt);
    expect(code(given.say(give('zh2', 1)))).toBe('not-allowed');
    expect(code(given.say(give('fa1', 1)))).toBe('not-allowed');
    expect(code(given.say(give('zh1', 7)))).toBe('name-the-harm');
    expect(code(given.say(give('zh1', 7, { interest: 'tz-i1', element: 'beds' })))).toBe(
      'no-such-interest',
    );
    expect(code(given.say(give('zh1', 7, { interest: 'zh-i1', element: 'parkeren' })))).toBe(
      'no-such-line',
    );
  });
  test('giving again replaces the level and is counted once', () => {
    const given = sample(first.openAt).did(give('zh1', 3), give('zh1', 2));
    expect(given.state.improve.rounds.get('levels-1')?.given).toBe(1);
    given.did(fa('reveal'));
    expect(levelsNow(given.state.improve)).toEqual({ zh: 2 });
  });
  test('a reveal can be taken back, and hides the levels again', () => {
    const given = sample(first.revealAt);
    given.did({ by: 'fa1', type: 'session/undo', payload: {} });
    expect(given.state.improve.levels.size).toBe(0);
    expect(given.state.improve.secret.rows.filter((row) => row.kind === 'level')).toHaveLength(5);
    given.did(fa('reveal'));
    expect(levelsNow(given.state.improve)).toEqual({ zh: 2, ha: 5, tz: 7, gm: 3, zv: 1 });
  });
  test('a round does not close while a party has a question', () => {
    const given = sample(first.revealAt);
    expect(code(given.say(fa('close-round')))).toBe('question-open');
    given.did(give('ha1', 2));
    expect(code(given.say(fa('close-round')))).toBe('ok');
  });
});

describe('amendments', () => {
  test('one that loses a party is refused, with the element and interest that were harmed', () => {
    const given = sample(breaks.stateAt);
    expect(given.state.improve.amendments.get('am1')).toMatchObject({
      state: 'returned',
      class: 'breaks',
      broken: { party: 'zv', element: 'money', interest: 'zv-i4' },
    });
    expect(code(given.say(fa('adopt', { amendment: 'am1' })))).toBe('amendment-breaks');
  });
  test('only the parties that it touches are tested: not the one that has no part in it', () => {
    const given = sample(breaks.test.at);
    expect(given.state.improve.rounds.get('am1-test')?.parties.toSorted()).toEqual([
      'gm',
      'tz',
      'zh',
      'zv',
    ]);
  });
  test('one that brings the objector in and loses nobody is a repair, and becomes the next version', () => {
    const { improve } = sample(repairs.stateAt).state;
    expect(improve.amendments.get('am2')).toMatchObject({ state: 'adopted', class: 'repair' });
    const version = currentVersion(improve);
    expect(version?.number).toBe(2);
    const agreed = sampleCase.improve.versions[0];
    expect(Object.fromEntries(version?.elements.map((row) => [row.id, row.option]) ?? [])).toEqual(
      agreed?.elements,
    );
    expect(version?.contributions.map((row) => row.id).toSorted()).toEqual(agreed?.contributions);
    expect(version?.compensations.map((row) => row.id).toSorted()).toEqual(agreed?.compensations);
    expect(version?.conditions.map((row) => row.id)).toEqual(['d2', 'd3']);
  });
  test('untested, or not heard by everyone it touches, it can not be adopted', () => {
    const given = sample(repairs.at);
    expect(code(given.say(fa('adopt', { amendment: 'am2' })))).toBe('amendment-untested');
    given.did(fa('retest', { amendment: 'am2' }), give('zh1', 1), give('tz1', 2), fa('reveal'));
    expect(code(given.say(fa('adopt', { amendment: 'am2' })))).toBe('amendment-unheard');
  });
  test('on an older version it must be put on the current one by its own party', () => {
    const given = sample(repairs.stateAt);
    const on = { base: 1, title: 'Nog iets', text: '', answers: null, expects: null };
    const operations = [
      {
        op: 'add',
        on: 'condition',
        id: 'd9',
        text: 'Als de winter zwaar is, dan kijken we eerder.',
      },
    ];
    expect(
      code(given.say({ by: 'ha2', type: 'improve/propose', payload: { ...on, operations } })),
    ).toBe('older-version');
    const am1 = given.state.improve.amendments.get('am1');
    expect(code(given.say(fa('retest', { amendment: 'am1' })))).toBe('older-version');
    const again = { amendment: 'am1', operations: am1?.operations };
    expect(code(given.say({ by: 'ha1', type: 'improve/rebase', payload: again }))).toBe(
      'not-yours',
    );
    given.did({ by: 'tz1', type: 'improve/rebase', payload: again });
    expect(given.state.improve.amendments.get('am1')).toMatchObject({
      base: 2,
      state: 'proposed',
      broken: null,
    });
  });
  test('levels given in the test count on the version that it becomes', () => {
    expect(levelsNow(sample(repairs.stateAt).state.improve)).toEqual({
      zh: 2,
      ha: 1,
      tz: 2,
      gm: 3,
      zv: 2,
    });
  });
});

describe('the outcome', () => {
  const end = sampleCase.improve.outcome.at;
  test('the sample ends in consent with one reservation', () => {
    expect(sample(end).state.improve.outcome).toMatchObject({
      kind: 'consent-with-reservations',
      version: 2,
      reservations: ['r1'],
    });
  });
  test('consent is refused while a party objects, asks, or was not heard; without agreement is always possible', () => {
    const outcome = (kind: string, without: string | null = null) =>
      fa('record-outcome', { kind, without });
    const asking = sample(first.revealAt);
    expect(code(asking.say(outcome('consent')))).toBe('question-open');
    asking.did(give('ha1', 2));
    expect(code(asking.say(outcome('consent')))).toBe('objection-open');
    expect(code(asking.say(outcome('consent-with-reservations')))).toBe('objection-open');
    expect(code(asking.say(outcome('partial')))).toBe('malformed');
    expect(code(asking.say(outcome('partial', 'tz')))).toBe('ok');
    const unheard = sample(first.openAt).did(give('zh1', 1), fa('reveal'));
    expect(code(unheard.say(outcome('consent')))).toBe('party-unheard');
    expect(code(unheard.say(outcome('none')))).toBe('ok');
    expect(code(sample(end - 1).say(outcome('consent')))).toBe('reservations-recorded');
  });
  test('a closing answer of three or less offers one more round, and stays with its party', () => {
    const given = sample(sampleCase.improve.closingTest.at);
    for (const by of ['zh1', 'ha1', 'tz1', 'gm1'])
      given.did({ by, type: 'improve/answer-closing', payload: { score: 5 } });
    expect(code(given.say(fa('close-closing')))).toBe('closing-incomplete');
    given.did(
      { by: 'zv1', type: 'improve/answer-closing', payload: { score: 3 } },
      fa('close-closing'),
    );
    expect(given.state.improve.closing).toMatchObject({ state: 'closed', enough: false });
    const viewer = viewerOf(given.state, 'fa1');
    expect(viewer && given.law1(viewer).sent).not.toContain('"score"');
  });
  test('after three rounds the facilitator must allow another', () => {
    const given = sample(second.revealAt).did(fa('open-round'), give('zh1', 1), fa('reveal'));
    expect(code(given.say(fa('open-round')))).toBe('rounds-used');
    given.did(fa('set-rounds', { rounds: 4 }));
    expect(code(given.say(fa('open-round')))).toBe('ok');
  });
});

test('whoever looks holds exactly what they were sent, whatever is done in this step', () => {
  const people = ['fa1', 'zh1', 'zh2', 'tz1', 'ha1', 'gm1', 'zv1', 'ob1'];
  const am = { base: 1, title: 'Later beginnen', text: '', answers: null, expects: null };
  const payloads: [string, object][] = [
    ['open-round', {}],
    ['reveal', {}],
    ['close-round', {}],
    ['give-level', level(1)],
    ['give-level', level(5, { comment: 'Wie betaalt?' })],
    ['give-level', level(8, { interest: 'zh-i1', element: 'beds' })],
    ['propose', { ...am, operations: [{ op: 'remove', on: 'condition', id: 'd1' }] }],
    ['retest', { amendment: 'am1' }],
    ['adopt', { amendment: 'am1' }],
    ['reserve', { text: 'Mits de raad instemt', element: null, interest: null }],
    ['ask-closing', {}],
    ['answer-closing', { score: 2 }],
    ['close-closing', {}],
    ['record-outcome', { kind: 'none', without: null }],
    ['withdraw-outcome', {}],
  ];
  const base = sample(breaks.at);
  const act = fc.record({
    by: fc.constantFrom(...people),
    what: fc.constantFrom(...payloads),
    undo: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const given = new Given();
      given.state = base.state;
      given.log.push(...base.log);
      for (const { by, what, undo } of acts) {
        if (undo && by === 'fa1') given.say({ by, type: 'session/undo', payload: {} });
        else given.say({ by, type: `improve/${what[0]}`, payload: what[1] });
      }
      for (const person of ['fa1', 'zh2', 'tz1', 'ob1']) {
        const viewer = viewerOf(given.state, person);
        if (!viewer) throw new Error('not at the table');
        const { sent, held } = given.law1(viewer);
        expect(sent).toBe(held);
      }
    }),
    { numRuns: 15 },
  );
});
