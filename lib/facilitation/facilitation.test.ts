import { describe, expect, it } from 'vitest';
import { play } from '../sample/play.ts';
import { sampleScript } from '../sample/script.ts';
import { anyone } from '../workshop/audience.ts';
import { redact } from '../workshop/fold.ts';
import { type Given, givenTable } from '../workshop/given.ts';
import { stillParked } from './parking.ts';
import { thingOf } from './thing-of.ts';

const lead = (type: string, payload: object, id?: string) => ({
  by: 'fa1',
  type: `facilitation/${type}`,
  payload,
  ...(id !== undefined && { id }),
});
const go = (step: string) => ({
  by: 'fa1',
  type: 'session/move',
  payload: { step, waivers: [] },
});
const refused = (given: Given, said: Parameters<Given['say']>[0]) => {
  const decision = given.say(said);
  return decision.ok ? 'taken' : decision.reason.code;
};

/** In step 1, with an issue on the table that can be brought into view. */
const table = () =>
  givenTable(['zh', 'ha'], { zh1: 'zh', ha1: 'ha', ob1: null })
    .did({
      by: 'system',
      type: 'session/join',
      payload: { person: 'fa2', name: 'Naam fa2', role: 'facilitator', party: null },
    })
    .did(go('broaden'))
    .did({ by: 'fa1', id: 'issue-1', type: 'broaden/add-issue', payload: { title: 'Bedden' } });
const issue = { step: 'broaden', kind: 'issue', of: 'issue-1' };

describe('bringing into view', () => {
  it('lights the same thing anew each time it is brought, for whoever comes in later too', () => {
    const given = table().did(lead('bring', issue, 'first'));
    expect(redact(given.state, anyone).facilitation.spotlight).toEqual({ ...issue, id: 'first' });
    given.did(lead('bring', issue, 'second'));
    expect(given.state.facilitation.spotlight?.id).toBe('second');
  });

  it('is for what lies on the table, on a step that was reached', () => {
    const given = table();
    expect(refused(given, lead('bring', { ...issue, of: 'elsewhere' }))).toBe('not-on-table');
    const ahead = { step: 'options', kind: 'place', of: 'options-board' };
    expect(refused(given, lead('bring', ahead))).toBe('step-not-open');
    given.did(lead('bring', { step: 'broaden', kind: 'place', of: 'issues' }));
  });

  it.each([
    ['options', 'cluster', 'cl1', 'cluster-cl1'],
    ['phase', 'phase', 'f1', 'phase-f1'],
    ['phase', 'place', 'phase-roadmap', 'phase-roadmap'],
  ] as const)('knows in step %s the %s by its element', (step, kind, of, element) => {
    const { state } = play(sampleScript('nl'), 1_000_000, 9700);
    expect(thingOf(state, step, element)).toEqual({ step, kind, of });
    expect(thingOf(state, step, `${element}0`)).toBeNull();
  });

  it('ends when it is let go', () => {
    const given = table().did(lead('bring', issue), lead('let-go', {}));
    expect(given.state.facilitation.spotlight).toBeNull();
  });

  it.each([
    ['the group moves', { by: 'fa1', type: 'session/return', payload: { step: 'broaden' } }],
    ['the workshop is closed', { by: 'fa1', type: 'session/close', payload: {} }],
  ])('ends when %s', (_, said) => {
    const given = table().did(lead('bring', issue), said);
    expect(given.state.facilitation.spotlight).toBeNull();
  });
});

describe('following', () => {
  it('is of one facilitator at a time, and goes on to the next step', () => {
    const given = table().did(lead('follow', { on: true }), {
      ...lead('follow', { on: true }),
      by: 'fa2',
    });
    expect(given.state.facilitation.followed).toBe('fa2');
    given.did({ by: 'fa1', type: 'session/return', payload: { step: 'broaden' } });
    expect(given.state.facilitation.followed).toBe('fa2');
  });

  it('lets go of what was lit when it ends', () => {
    const given = table().did(
      lead('follow', { on: true }),
      lead('bring', issue),
      lead('follow', { on: false }),
    );
    expect(given.state.facilitation).toMatchObject({ followed: null, spotlight: null });
  });
});

describe('a line to all', () => {
  it('stays through the steps in own words, and goes with its step when it is a prompt', () => {
    const back = { by: 'fa1', type: 'session/return', payload: { step: 'broaden' } };
    const given = table().did(lead('tell', { kind: 'own', text: 'Om drie uur pauze' }), back);
    expect(given.state.facilitation.message).toMatchObject({ text: 'Om drie uur pauze' });
    given.did(lead('tell', { kind: 'why' }));
    expect(given.state.facilitation.message).toMatchObject({ kind: 'why' });
    given.did(back);
    expect(given.state.facilitation.message).toBeNull();
  });

  it('is taken away by a facilitator', () => {
    const given = table().did(lead('tell', { kind: 'why' }), lead('hush', {}));
    expect(given.state.facilitation.message).toBeNull();
  });

  it('puts no question of another step', () => {
    expect(refused(table(), lead('tell', { kind: 'if-then' }))).toBe('prompt-elsewhere');
  });
});

describe('parking a subject', () => {
  const park = (by: string, id = 'subject') => ({
    by,
    id,
    type: 'facilitation/park',
    payload: { text: 'Vervoer in de nacht' },
  });
  const anonymity = (level: string) => ({
    by: 'fa1',
    type: 'session/set-anonymity',
    payload: { step: 'broaden', level },
  });

  it('is for anyone who speaks for a party and for the facilitator, not for an observer', () => {
    const given = table().did(park('zh1', 'a'), park('fa1', 'b'));
    expect(refused(given, park('ob1', 'c'))).toBe('not-allowed');
    expect(stillParked(given.state.facilitation).map(({ id, step }) => [id, step])).toEqual([
      ['a', 'broaden'],
      ['b', 'broaden'],
    ]);
  });

  it('says who parked it as far as the step lets everyone know', () => {
    const given = table().did(park('zh1', 'a'), anonymity('anonymous'), park('zh1', 'b'));
    expect(given.state.facilitation.parked.get('a')?.party).toBe('zh');
    expect(JSON.stringify(redact(given.state, anyone).facilitation.parked.get('b'))).not.toContain(
      'zh',
    );
  });

  it('is dealt with by a facilitator, and can come back', () => {
    const settle = lead('settle', { id: 'subject', how: 'Komt terug in maart' });
    const given = table().did(park('zh1'), settle);
    expect(stillParked(given.state.facilitation)).toEqual([]);
    expect(refused(given, { ...settle, id: 'again' })).toBe('not-parked');
    given.did({ by: 'fa1', type: 'session/undo', payload: {} });
    expect(stillParked(given.state.facilitation)).toHaveLength(1);
  });

  it('is taken off the list by who parked it or by a facilitator, not by another', () => {
    const off = (by: string) => ({ by, type: 'facilitation/unpark', payload: { id: 'subject' } });
    const given = table().did(park('zh1'));
    expect(refused(given, off('ha1'))).toBe('not-yours');
    given.did(off('fa1'));
    expect(stillParked(given.state.facilitation)).toEqual([]);
    given.did({ by: 'fa1', type: 'session/undo', payload: {} }, off('zh1'));
    expect(stillParked(given.state.facilitation)).toEqual([]);
  });
});

describe('a note', () => {
  it('is for its facilitator only, and an empty one is gone', () => {
    const note = (text: string) => lead('note', { step: 'improve', text });
    const given = table().did(note('Eerst de gemeente'));
    const seenBy = (person: string) =>
      redact(given.state, { person, role: 'facilitator', party: null }).facilitation.secret.size;
    expect([seenBy('fa1'), seenBy('fa2')]).toEqual([1, 0]);
    given.did(note(''));
    expect(seenBy('fa1')).toBe(0);
  });
});
