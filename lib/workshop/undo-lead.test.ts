import { describe, expect, it } from 'vitest';
import { play } from '../sample/play.ts';
import { sampleScript } from '../sample/script.ts';
import { atTheVote, o } from '../steps/preferred/at-the-vote.fixture.ts';
import { redact } from './fold.ts';
import { Given, givenTable, type Said } from './given.ts';
import { undoables } from './undoables.ts';

const undo = { by: 'fa1', type: 'session/undo', payload: {} };
const lead = (type: string, payload: object = {}, id?: string): Said => ({
  by: 'fa1',
  type,
  payload,
  ...(id ? { id } : {}),
});
const begin = lead('session/move', { step: 'broaden', waivers: [] });
const table = () => givenTable(['zh', 'ha'], { zh1: 'zh', ha1: 'ha' });

/** What lies on the table for everyone; where the facilitators are in their undoing is theirs. */
const board = (given: Given) => {
  const { session, ...rest } = redact(given.state, { person: null, role: 'screen', party: null });
  const { step, waivers } = session;
  // Neither the order of rows and fields, nor how often something was changed.
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((one) => JSON.stringify(plain(one))).sort();
    if (value === null || typeof value !== 'object') return value;
    const fields = Object.entries(value).filter(([name]) => name !== 'rev');
    return Object.fromEntries(fields.sort().map(([name, part]) => [name, plain(part)]));
  };
  return JSON.stringify(plain(JSON.parse(JSON.stringify({ ...rest, step, waivers }))));
};
/** Done and undone, the board is what it was. */
function takesBack(given: Given, ...said: readonly Said[]) {
  const before = board(given);
  given.did(...said);
  expect(board(given)).not.toBe(before);
  given.did(undo);
  return { before, now: board(given) };
}
const sample = (second?: number) => {
  const { entries, state } = play(sampleScript('nl'), 1_000_000, second);
  const given = new Given();
  given.log.push(...entries);
  given.state = state;
  return given;
};

describe('the facilitator takes back the last', () => {
  it('change of step, with the reasons that were given for it', () => {
    const given = table().did(begin);
    const items = ['organisation-interests', 'collective-interest', 'three-issues', 'goal'];
    const waivers = [...items, 'theme-consent'].map((item) => ({ item, reason: 'Geen tijd' }));
    const { before, now } = takesBack(given, lead('session/move', { step: 'options', waivers }));
    expect(now).toBe(before);
    expect(given.state.session.waivers.size).toBe(0);
    expect(given.state.session.reached).toBe('options');
  });

  it('start, to before the first step', () => {
    const given = table();
    const { before, now } = takesBack(given, begin);
    expect(now).toBe(before);
    expect(given.state.session.step).toBeNull();
    given.did(begin);
    expect(given.state.session.step).toBe('broaden');
  });

  it('reveal of interests and of options: they lie face down again, each with its author', () => {
    const interest = { level: 'organisation', text: 'Minder nachtritten', importance: 3 };
    const given = table().did(begin, lead('broaden/open-round'), {
      by: 'zh1',
      type: 'broaden/post-interest',
      payload: interest,
      id: 'card',
    });
    const { before, now } = takesBack(given, lead('broaden/reveal'));
    expect(now).toBe(before);
    expect(given.state.broaden.secret.get('card')).toMatchObject({ kind: 'card', ...interest });
  });

  it('merge: both cards are what they were', () => {
    const given = atTheVote();
    const merge = { into: o.desk, others: [o.viewer], title: 'Eén loket dat meekijkt' };
    const { before, now } = takesBack(given, lead('options/merge', merge));
    expect(now).toBe(before);
  });

  it('move of cards: they lie where they lay, in different groups', () => {
    const given = atTheVote().did(
      lead('options/add-cluster', { name: 'Eén ingang', ids: [o.desk] }, 'k1'),
      lead('options/add-cluster', { name: 'Samen kijken', ids: [o.viewer] }, 'k2'),
    );
    const { before, now } = takesBack(
      given,
      lead('options/move', { ids: [o.desk, o.viewer, o.team], to: 'k2' }),
    );
    expect(now).toBe(before);
  });

  it.each([
    ['options/hide', { id: o.desk }],
    ['options/remove-cluster', { id: 'k1' }],
    ['options/reword', { id: o.desk, title: 'Een loket' }],
  ])('%s', (type, payload) => {
    const given = atTheVote().did(
      lead('options/add-cluster', { name: 'Eén ingang', ids: [o.desk, o.team] }, 'k1'),
    );
    const { before, now } = takesBack(given, lead(type, payload));
    expect(now).toBe(before);
  });

  it('thing that was deleted, in steps 1 and 6', () => {
    const given = sample().did(lead('session/reopen'));
    const { goals, issues } = given.state.broaden;
    const item = given.state.phase.items.rows.find(({ gone }) => !gone)?.id ?? '';
    const free = issues.rows.find(
      ({ id }) => !given.state.options.options.rows.some((card) => card.issues?.includes(id)),
    );
    for (const [type, payload] of [
      ['broaden/remove-goal', { id: goals.rows[0]?.id }],
      ...(free ? [['broaden/remove-issue', { id: free.id }] as const] : []),
      ['phase/remove-item', { item }],
    ] as const) {
      const { before, now } = takesBack(given, lead(type, payload));
      expect(now).toBe(before);
    }
  });
});

it('says of the last act which it was, to the facilitators only', () => {
  const given = table().did(begin, lead('broaden/open-round'), lead('broaden/reveal'));
  expect(undoables(given.state.session)[0]?.of).toBe('broaden/reveal');
  given.did(undo);
  expect(undoables(given.state.session)[0]?.of).toBe('session/move');
  const seen = redact(given.state, { person: 'zh1', role: 'participant', party: 'zh' });
  expect(undoables(seen.session)).toEqual([]);
});
