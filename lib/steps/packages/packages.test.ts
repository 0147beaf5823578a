import { describe, expect, test } from 'vitest';
import { packagesChecklist } from './checklist.ts';
import { choicesOf, optionsWithoutIssue, valuedChoicesOf } from './choices.ts';
import { figuresOf } from './figures.ts';
import { moments, sampleAt } from './sample-at.fixture.ts';
import { gainOf } from './worth.ts';

const code = (decision: { ok: boolean; reason?: { code: string } }) =>
  decision.ok ? 'ok' : decision.reason?.code;
const viewers = {
  everyone: { person: null, role: 'screen', party: null },
  fa: { person: 'fa1', role: 'facilitator', party: null },
  ha: { person: 'ha2', role: 'participant', party: 'ha' },
  zv: { person: 'zv1', role: 'participant', party: 'zv' },
} as const;
const held = (given: ReturnType<typeof sampleAt>, viewer: keyof typeof viewers) =>
  JSON.parse(given.law1(viewers[viewer]).held).packages;
const all = { zh: 3, ha: 2, tz: 2, gm: 2, zv: 2 };

describe('building packages', () => {
  const draft = { name: 'Bed in de buurt', elements: { beds: 'o01', anw: null } };

  test('a package takes shortlisted options or as now; an issue may stay open', () => {
    const given = sampleAt(moments.built);
    expect(code(given.say({ by: 'tz2', id: 'P5', type: 'packages/draft', payload: draft }))).toBe(
      'ok',
    );
    expect(given.state.packages.packages.get('P5')?.elements).toEqual({ beds: 'o01', anw: null });
    const say = (elements: object) =>
      code(
        given.say({ by: 'tz2', type: 'packages/draft', payload: { name: 'Nog een', elements } }),
      );
    expect(say({ beds: 'o26' })).toBe('not-shortlisted');
    expect(say({ parkeren: 'o01' })).toBe('no-such-issue');
  });

  test('a shortlisted option that is about no issue is named, until someone says what it is about', () => {
    const given = sampleAt(moments.built);
    expect(optionsWithoutIssue(given.state)).toEqual([]);
    const tag = (issues: string[]) =>
      given.did({ by: 'tz2', type: 'options/tag', payload: { id: 'o01', issues, serves: [] } });
    tag([]);
    expect(optionsWithoutIssue(given.state)).toEqual(['o01']);
    tag(['beds']);
    expect(optionsWithoutIssue(given.state)).toEqual([]);
  });

  test('without narrowing down, every shortlisted option about an issue can be chosen', () => {
    const given = sampleAt(6290).did({
      by: 'fa1',
      type: 'session/move',
      payload: { step: 'packages', waivers: [] },
    });
    const beds = choicesOf(given.state).find(({ issue }) => issue === 'beds');
    expect(beds?.options.slice(0, 4)).toEqual([null, 'o01', 'o05', 'o10']);
  });

  test('anyone changes a package; once people value, every change is a new version', () => {
    const given = sampleAt(moments.built);
    const change = (elements: object) =>
      given.did({ by: 'zv2', type: 'packages/change', payload: { package: 'P1', elements } });
    expect(change({ beds: 'o05' }).state.packages.packages.get('P1')?.version).toBe(1);
    given.did({ by: 'fa1', type: 'packages/open-valuation', payload: {} });
    expect(change({ beds: null }).state.packages.packages.get('P1')).toMatchObject({
      version: 2,
      elements: { beds: null },
    });
    const open = { package: 'P1', open: ['beds'] };
    given.did({ by: 'zv2', type: 'packages/change', payload: open });
    expect(given.state.packages.packages.get('P1')?.elements).not.toHaveProperty('beds');
  });

  test('nobody values before there are two packages', () => {
    const given = sampleAt(6320);
    expect(code(given.say({ by: 'fa1', type: 'packages/open-valuation', payload: {} }))).toBe(
      'two-packages-first',
    );
  });
});

describe('private values', () => {
  test('G = 100·Σ w·s/5, against no deal', () => {
    const { state } = sampleAt(moments.compared);
    const gain = (party: string, id: string) => {
      const pack = state.packages.packages.get(id);
      return pack ? gainOf(state, party, pack) : null;
    };
    expect(gain('zh', 'P2')).toBeCloseTo(24);
    expect(gain('tz', 'P2')).toBeCloseTo(4);
    expect(gain('gm', 'P3')).toBeCloseTo((100 * (-2 * 0.35 + 0 + 3 * 0.25 - 2 * 0.15)) / 5);
  });

  test('only the party has its values, and the facilitators of a party that lets them', () => {
    const given = sampleAt(moments.compared);
    const owners = (viewer: keyof typeof viewers) => {
      const rows = held(given, viewer).secret as { kind: string; party: string }[];
      return [
        ...new Set(
          rows
            .filter(({ kind }) => ['weights', 'scores', 'issues'].includes(kind))
            .map(({ party }) => party),
        ),
      ].sort();
    };
    expect(owners('everyone')).toEqual([]);
    expect(owners('ha')).toEqual(['ha']);
    expect(owners('fa')).toEqual(['gm', 'zv']);
  });

  test('a party that takes its sharing back is out of the facilitators’ sight', () => {
    const given = sampleAt(moments.compared);
    const share = (by: string, on: boolean) =>
      given.say({ by, type: 'packages/share', payload: { share: on } });
    expect(code(share('zv2', false))).toBe('not-allowed');
    expect(code(share('zv1', false))).toBe('ok');
    const seen = (held(given, 'fa').secret as { kind: string; party: string }[]).filter(
      ({ party }) => party === 'zv',
    );
    expect(new Set(seen.map(({ kind }) => kind))).toEqual(new Set(['position']));
    expect(code(share('zv1', true))).toBe('ok');
    for (const viewer of Object.values(viewers)) {
      const { sent, held: may } = given.law1(viewer);
      expect(sent).toBe(may);
    }
  });

  test('a party values its own interests only, from −5 to +5', () => {
    const given = sampleAt(moments.compared);
    const value = (scores: object) =>
      given.say({ by: 'ha2', type: 'packages/value', payload: { package: 'P1', scores } });
    expect(code(value({ 'zh-i1': 1 }))).toBe('not-your-interest');
    expect(code(value({ 'ha-i1': 6 }))).toBe('too-long');
    expect(code(value({ 'ha-i1': -5 }))).toBe('ok');
    expect(
      code(
        given.say({ by: 'fa1', type: 'packages/value', payload: { package: 'P1', scores: {} } }),
      ),
    ).toBe('not-allowed');
  });

  test('a party that turns to its interests keeps no position from its issues', () => {
    const given = sampleAt(7041);
    const stands = (id: string) => given.state.packages.secret.has(`position:${id}:zh`);
    expect(stands('P3')).toBe(true);
    given.did({
      by: 'zh2',
      type: 'packages/value',
      payload: { package: 'P1', scores: { 'zh-i1': 1 } },
    });
    expect(stands('P3')).toBe(false);
  });

  test('a party values by interests or by issues; what it gave the other way is kept and counts when it turns back', () => {
    const given = sampleAt(7041);
    const gain = () => {
      const pack = given.state.packages.packages.get('P1');
      return pack ? gainOf(given.state, 'zh', pack) : null;
    };
    const turn = (way: string, by = 'zh2') =>
      given.say({ by, type: 'packages/value-by', payload: { way } });
    const byIssues = gain();
    expect(byIssues).not.toBeNull();
    expect(code(turn('issues'))).toBe('already-so');
    expect(code(turn('interests'))).toBe('ok');
    expect(gain()).toBeNull();
    expect(given.state.packages.secret.has('position:P1:zh')).toBe(false);
    expect(code(turn('issues'))).toBe('ok');
    expect(gain()).toBe(byIssues);
    expect(given.state.packages.secret.has('position:P1:zh')).toBe(true);
    expect(code(turn('interests', 'fa1'))).toBe('not-allowed');
    const own = { person: 'zh1', role: 'participant', party: 'zh' } as const;
    for (const viewer of [...Object.values(viewers), own]) {
      const { sent, held: may } = given.law1(viewer);
      expect(sent).toBe(may);
      expect(sent.includes('way:zh')).toBe(viewer === own);
    }
  });

  test('an open interest leaves the package without a position', () => {
    const given = sampleAt(moments.compared);
    given.did({
      by: 'ha2',
      type: 'packages/value',
      payload: { package: 'P1', scores: { 'ha-i1': null } },
    });
    expect(given.state.packages.secret.has('position:P1:ha')).toBe(false);
  });

  test('facilitators see better, equal or worse per party; others only what was released', () => {
    const given = sampleAt(moments.compared);
    const positions = (viewer: keyof typeof viewers) =>
      (held(given, viewer).secret as { kind: string; party: string }[]).filter(
        ({ kind }) => kind === 'position',
      );
    expect(positions('fa')).toHaveLength(20);
    expect(positions('ha').every(({ party }) => party === 'ha')).toBe(true);
    const released = held(given, 'everyone').released as { party: string }[];
    expect([...new Set(released.map(({ party }) => party))].sort()).toEqual(['gm', 'ha', 'zv']);
  });

  test('a release is taken back by the party itself', () => {
    const given = sampleAt(moments.compared);
    const withdraw = (by: string) =>
      given.say({ by, type: 'packages/withdraw-release', payload: { packages: ['P1'] } });
    expect(code(withdraw('zh1'))).toBe('nothing-released');
    expect(code(withdraw('ha1'))).toBe('ok');
    expect(given.state.packages.released.has('P1:ha')).toBe(false);
  });
});

describe('what the board sees', () => {
  test('it is told to all when three parties or more are counted', () => {
    const { state } = sampleAt(moments.compared);
    expect(state.packages.figures?.parties).toEqual(Object.keys(all));
    const flagged = (key: 'balanced' | 'strongestMinimum' | 'noneLoses') =>
      state.packages.figures?.findings.filter((row) => row[key]).map((row) => row.package);
    expect(flagged('noneLoses')).toEqual(['P1', 'P2']);
    expect(flagged('strongestMinimum')).toEqual(['P1']);
    expect(flagged('balanced')).toEqual(['P1']);
  });

  test('of fewer than three parties it is for the facilitators only, and names no winner', () => {
    const given = sampleAt(moments.built).did({
      by: 'fa1',
      type: 'packages/open-valuation',
      payload: {},
    });
    const scores = (party: string, s: number) =>
      Object.fromEntries(
        given.state.broaden.interests.rows
          .filter((row) => row.party === party)
          .map(({ id }) => [id, s]),
      );
    for (const [by, party] of [
      ['ha1', 'ha'],
      ['zh1', 'zh'],
    ] as const)
      for (const [i, id] of ['P1', 'P2'].entries())
        given.did({
          by,
          type: 'packages/value',
          payload: { package: id, scores: scores(party, i + 1) },
        });
    given.did({ by: 'fa1', type: 'packages/close-valuation', payload: {} });
    expect(held(given, 'everyone').figures).toBeNull();
    expect(JSON.stringify(held(given, 'ha'))).not.toContain('figures":{');
    const own = (held(given, 'fa').secret as { kind: string; findings?: object[] }[]).find(
      ({ kind }) => kind === 'figures',
    );
    expect(own?.findings).toMatchObject([
      { package: 'P1', noneLoses: true, balanced: false, strongestMinimum: false },
      { package: 'P2', noneLoses: true, balanced: false, mostJointGain: false },
    ]);
  });

  test('what can be chosen on an issue is narrowed down, and undone to the whole shortlist', () => {
    const given = sampleAt(moments.built);
    const beds = () => choicesOf(given.state).find(({ issue }) => issue === 'beds')?.options;
    const set = (options: unknown) =>
      given.say({ by: 'fa1', type: 'packages/set-choices', payload: { issue: 'beds', options } });
    expect(beds()).toEqual([null, 'o01', 'o05', 'o10']);
    expect(code(set([null, 'o05']))).toBe('ok');
    expect(beds()).toEqual([null, 'o05']);
    // A package on the table keeps what it chose, and that is still asked for.
    const asked = valuedChoicesOf(given.state).find(({ issue }) => issue === 'beds');
    expect(asked?.options).toContain('o01');
    given.did({ by: 'fa1', type: 'session/undo', payload: {} });
    expect(beds()).toEqual([null, 'o01', 'o05', 'o10']);
    expect(code(set(null))).toBe('ok');
    expect(given.state.packages.choices.has('beds')).toBe(false);
    expect(beds()).toEqual([null, 'o01', 'o05', 'o10']);
    expect(code(set(null))).toBe('already-so');
  });

  test('what hangs together is said, dropped and brought back', () => {
    const given = sampleAt(moments.built);
    const rules = () => given.state.packages.constraints.rows;
    const before = rules()[0];
    given.did({ by: 'fa1', type: 'packages/drop-constraint', payload: { constraint: before?.id } });
    expect(rules()).toEqual([]);
    given.did({ by: 'fa1', type: 'session/undo', payload: {} });
    expect(rules()).toMatchObject([{ option: before?.option, reason: before?.reason }]);
  });

  test('without values there is nothing to compare', () => {
    expect(figuresOf(sampleAt(moments.built).state)).toBeNull();
  });
});

describe('the base text', () => {
  test('it takes every party’s consent, by mandate, to this very version', () => {
    const given = sampleAt(7590);
    const consent = (by: string) =>
      given.say({ by, type: 'packages/consent-base', payload: { package: 'P2', consent: true } });
    const take = () =>
      code(given.say({ by: 'fa1', type: 'packages/take-base', payload: { package: 'P2' } }));
    expect(code(consent('ha2'))).toBe('not-allowed');
    for (const by of ['ha1', 'zh1', 'gm1', 'zv1']) consent(by);
    expect(take()).toBe('no-consent-yet');
    consent('tz1');
    given.did({
      by: 'ha2',
      type: 'packages/change',
      payload: { package: 'P2', elements: { data: 'o06' } },
    });
    expect(take()).toBe('no-consent-yet');
    for (const by of ['ha1', 'zh1', 'gm1', 'zv1', 'tz1']) consent(by);
    expect(take()).toBe('ok');
    expect(given.state.packages.base).toMatchObject({
      package: 'P2',
      version: 2,
      elements: { data: 'o06' },
    });
  });

  test('a party for which nobody is at the table does not hold the base up', () => {
    const given = sampleAt(7590);
    for (const by of ['ha1', 'zh1', 'gm1', 'zv1'])
      given.did({ by, type: 'packages/consent-base', payload: { package: 'P2', consent: true } });
    const take = () =>
      code(given.say({ by: 'fa1', type: 'packages/take-base', payload: { package: 'P2' } }));
    expect(take()).toBe('no-consent-yet');
    for (const person of ['tz1', 'tz2', 'tz3'])
      given.did({ by: 'fa1', type: 'session/remove', payload: { person } });
    expect(take()).toBe('ok');
  });

  test('a package that breaks a constraint cannot be the base', () => {
    const given = sampleAt(7590);
    given.did({
      by: 'ha2',
      type: 'packages/change',
      payload: { package: 'P2', elements: { anw: 'o02', data: 'o16' } },
    });
    expect(
      code(given.say({ by: 'fa1', type: 'packages/take-base', payload: { package: 'P2' } })),
    ).toBe('breaks-constraint');
  });

  test('the checklist is green in the sample when the base is taken', () => {
    const items = packagesChecklist(sampleAt(moments.based).state);
    expect(items.map(({ id, done }) => [id, done])).toEqual([
      ['two-without-losers', true],
      ['intended', true],
      ['base', true],
    ]);
  });
});
