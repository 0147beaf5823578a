import { describe, expect, it } from 'vitest';
import { play } from '../sample/play.ts';
import { sampleScript } from '../sample/script.ts';
import { atTheVote, o } from '../steps/preferred/at-the-vote.fixture.ts';
import { nudgePause } from '../steps/session/nudge.ts';
import { viewerOf } from './actor.ts';
import { askedNow } from './asked.ts';
import { fold, redact } from './fold.ts';
import { type Given, givenTable } from './given.ts';
import { initialState } from './modules.ts';
import { nudgedFor } from './nudged.ts';

const begun = () =>
  givenTable(['zh', 'ha'], { zh1: 'zh', zh2: 'zh', ha1: 'ha', ob1: null }).did({
    by: 'fa1',
    type: 'session/move',
    payload: { step: 'broaden', waivers: [] },
  });
const at = (given: Given, now: number, payload: object) =>
  given.say({ by: 'fa1', type: 'session/nudge', payload, at: now });
const ready = (by: string, is = true) => ({
  by,
  type: 'session/ready',
  payload: { ready: is },
});
const waitedFor = (given: Given, person: string) => nudgedFor(given.state, person);
const notYet = { ok: false, reason: { code: 'nobody-waited-for' } };

describe('a nudge', () => {
  it('of all goes to who is not done, and to nobody else', () => {
    const given = begun().did(ready('zh1'));
    expect(at(given, 2_000_000, {}).ok).toBe(true);
    expect(['zh1', 'zh2', 'ha1', 'ob1'].map((id) => waitedFor(given, id))).toEqual([
      null,
      'ready',
      'ready',
      null,
    ]);
  });

  it('of a party, or of one person, goes to them only', () => {
    const given = begun();
    at(given, 2_000_000, { party: 'zh' });
    expect(['zh1', 'zh2', 'ha1'].map((id) => waitedFor(given, id))).toEqual([
      'ready',
      'ready',
      null,
    ]);
    at(given, 2_000_000, { person: 'ha1' });
    expect(waitedFor(given, 'ha1')).toBe('ready');
  });

  it('is heard by that person and the facilitators, and tells nobody of others', () => {
    const given = begun();
    at(given, 2_000_000, {});
    const nudges = (person: string) => {
      const viewer = viewerOf(given.state, person);
      if (!viewer) throw new Error(person);
      const { secret } = redact(given.state, viewer).session;
      return secret.rows.flatMap((row) => (row.kind === 'nudge' ? row.person : []));
    };
    expect(nudges('fa1')).toEqual(['zh1', 'zh2', 'ha1']);
    expect(nudges('zh1')).toEqual(['zh1']);
    expect(nudges('ob1')).toEqual([]);
  });

  it('is not repeated within a minute, by the clock of the log; who was not asked yet still is', () => {
    const given = begun();
    at(given, 2_000_000, { person: 'zh1' });
    expect(at(given, 2_000_000 + nudgePause - 1000, { person: 'zh1' })).toEqual({
      ok: false,
      reason: { code: 'nudged-just-now', params: { seconds: 1 } },
    });
    const rest = at(given, 2_010_000, {});
    expect(rest.ok && rest.events).toHaveLength(2);
    expect(at(given, 2_000_000 + nudgePause, { person: 'zh1' }).ok).toBe(true);
  });

  it('goes when the person is done, and when the step moves', () => {
    const given = begun();
    at(given, 2_000_000, {});
    given.did(ready('zh1'));
    expect(waitedFor(given, 'zh1')).toBeNull();
    given.did({
      by: 'fa1',
      type: 'session/move',
      payload: {
        step: 'options',
        waivers: [
          'organisation-interests',
          'collective-interest',
          'three-issues',
          'goal',
          'terms',
          'theme-consent',
        ].map((item) => ({ item, reason: 'Geen tijd' })),
      },
    });
    expect(waitedFor(given, 'zh2')).toBeNull();
    expect(given.state.session.secret.rows.filter(({ kind }) => kind === 'nudge')).toEqual([]);
  });

  it('is refused where everyone is done, where nobody of that name is asked, and before the first step', () => {
    const given = begun().did(ready('zh1'), ready('zh2'), ready('ha1'));
    expect(at(given, 2_000_000, {})).toEqual(notYet);
    expect(at(given, 2_000_000, { person: 'ob1' })).toEqual(notYet);
    expect(at(givenTable(['zh', 'ha'], { zh1: 'zh' }), 2_000_000, {})).toEqual(notYet);
  });
});

describe('what is asked now, through the whole sample', () => {
  const { entries } = play(sampleScript('nl'), 1_000_000);
  const kinds = new Set<string>();
  const somewhere = { done: 0, busy: 0 };
  let state = initialState;
  for (const entry of entries) {
    state = fold([entry], state);
    const asked = askedNow(state);
    if (!asked) continue;
    kinds.add(asked.kind);
    for (const { done } of asked.people) somewhere[done ? 'done' : 'busy'] += 1;
  }

  it('comes by in all its kinds, with who is done and who is not', () => {
    expect([...kinds].sort()).toEqual(['closing', 'level', 'ready', 'value', 'vote']);
    expect(somewhere.done).toBeGreaterThan(50);
    expect(somewhere.busy).toBeGreaterThan(50);
  });

  it('is known to the facilitators in full, and to each person of themselves', () => {
    let now = initialState;
    for (const entry of entries) {
      now = fold([entry], now);
      const asked = askedNow(now);
      for (const { id } of now.session.people.rows) {
        const viewer = viewerOf(now, id);
        if (!asked || !viewer) continue;
        const seen = askedNow(redact(now, viewer));
        if (viewer.role === 'facilitator') expect(seen).toEqual(asked);
        const own = ({ person }: { person: string }) => person === id;
        expect(seen?.people.find(own)).toEqual(asked.people.find(own));
      }
    }
  });

  it('tells a participant nothing of whether others voted', () => {
    const voting = atTheVote().did(
      { by: 'fa1', type: 'preferred/open-round', id: 'r1', payload: { options: [o.desk] } },
      {
        by: 'zh1',
        type: 'preferred/cast',
        payload: { round: 'r1', scores: { [o.desk]: 1, zero: 5 } },
      },
    );
    const done = (person: string) => {
      const viewer = viewerOf(voting.state, person);
      const asked = viewer && askedNow(redact(voting.state, viewer));
      return asked?.people.flatMap((one) => (one.done ? one.person : []));
    };
    expect([done('zh1'), done('fa1'), done('zh2'), done('ob1')]).toEqual([
      ['zh1'],
      ['zh1'],
      [],
      [],
    ]);
  });
});
