import { describe, expect, it } from 'vitest';
import { viewerOf } from '../../workshop/actor.ts';
import { redact } from '../../workshop/fold.ts';
import { type Given, givenTable } from '../../workshop/given.ts';
import { lapsedUndo } from '../../workshop/undoables.ts';

const undo = { by: 'fa1', type: 'session/undo', payload: {} };
const interest = { level: 'organisation', text: 'Minder nachtritten', importance: 3 };
const waivers = [
  'organisation-interests',
  'collective-interest',
  'three-issues',
  'goal',
  'terms',
  'theme-consent',
].map((item) => ({ item, reason: 'Dat komt nog' }));

/** An interest with a question, an option with a question, both answered. */
function talked(): Given {
  const lead = (type: string, payload: object = {}) => ({ by: 'fa1', type, payload });
  return givenTable(['zh', 'ha'], { zh1: 'zh', ha1: 'ha', ha2: 'ha' }).did(
    lead('session/move', { step: 'broaden', waivers: [] }),
    lead('broaden/open-round'),
    { by: 'zh1', type: 'broaden/post-interest', id: 'card', payload: interest },
    lead('broaden/reveal'),
    { by: 'ha1', type: 'broaden/ask-why', id: 'why', payload: { on: 'card', question: 'Echt?' } },
    { by: 'zh1', type: 'broaden/answer-why', payload: { id: 'why', text: 'Elke nacht drie' } },
    lead('session/move', { step: 'options', waivers }),
    lead('options/open-round'),
    lead('options/reveal'),
    { by: 'zh1', type: 'options/post', id: 'o1', payload: { title: 'Eén loket' } },
    {
      by: 'ha1',
      type: 'options/reply',
      id: 'r1',
      payload: { on: 'o1', kind: 'question', text: 'Wie belt er?' },
    },
    { by: 'zh1', type: 'options/answer', payload: { id: 'r1', text: 'De huisarts' } },
  );
}

/** The same rules beside interests and beside options. */
const kinds = [
  {
    step: 'broaden',
    id: 'why',
    part: 'why',
    name: 'why',
    words: (given: Given) => given.state.broaden.whys.get('why')?.question,
    row: (given: Given) => given.state.broaden.whys.get('why'),
  },
  {
    step: 'options',
    id: 'r1',
    part: 'reply',
    name: 'reply',
    words: (given: Given) => given.state.options.replies.get('r1')?.text,
    row: (given: Given) => given.state.options.replies.get('r1'),
  },
] as const;

describe.each(kinds)('a $name', ({ step, id, part, name, words, row }) => {
  const say = (by: string, act: string, payload: object) => ({
    by,
    type: `${step}/${act}-${name}`,
    payload: { id, ...payload },
  });

  it('is put aside and brought back by the facilitator, who can take that back', () => {
    const given = talked();
    const before = row(given);
    given.did(say('fa1', 'hide', { hidden: true }));
    expect(row(given)?.hidden).toBe(true);
    expect(given.say(say('fa1', 'hide', { hidden: true })).ok).toBe(false);
    given.did(undo);
    expect(row(given)).toEqual(before);
  });

  it('is reworded by the facilitator with its first words beside it, which can be put back', () => {
    const given = talked();
    const first = words(given);
    given.did(say('fa1', 'reword', { part, text: 'Kun je dat toelichten?' }));
    given.did(say('fa1', 'reword', { part, text: 'Kun je een voorbeeld geven?' }));
    expect(words(given)).toBe('Kun je een voorbeeld geven?');
    expect(row(given)?.original).toBe(first);
    given.did(say('fa1', 'reword', { part, text: first }));
    expect(row(given)?.original).toBeUndefined();
  });

  it('is not put back over what its author wrote since', () => {
    const given = talked();
    const reword = say('fa1', 'reword', { part, text: 'Kun je dat toelichten?' });
    given.did(reword);
    given.did(say('ha1', 'edit', { part, text: 'Hoe weet je dat?' }));
    given.did(undo);
    expect(lapsedUndo(given.state.session)).toBe(reword.type);
    expect(words(given)).toBe('Hoe weet je dat?');
  });

  it('is changed and taken back by who wrote it only, and so is its answer', () => {
    const given = talked();
    const not = { ok: false, reason: { code: 'not-yours' } };
    for (const other of ['ha2', 'zh1'])
      expect(given.say(say(other, 'edit', { part, text: 'Iets anders' }))).toEqual(not);
    expect(given.say(say('ha1', 'take-back', { part: 'answer' }))).toEqual(not);
    given.did(say('ha1', 'edit', { part, text: 'Hoe vaak?' }));
    given.did(say('zh1', 'edit', { part: 'answer', text: 'Drie keer per nacht' }));
    expect(words(given)).toBe('Hoe vaak?');
    expect(row(given)?.original).toBeUndefined();
    expect(row(given)?.answer?.text).toBe('Drie keer per nacht');
    given.did(say('zh1', 'take-back', { part: 'answer' }));
    expect(row(given)?.answer).toBeUndefined();
    given.did(say('ha1', 'take-back', { part }));
    expect(row(given)).toBeUndefined();
  });
});

it('tells nobody but its author whose an anonymous answer is', () => {
  const given = talked();
  const owned = (person: string) => {
    const viewer = viewerOf(given.state, person);
    return viewer && redact(given.state, viewer).options.secret.has('answer:r1');
  };
  expect(['zh1', 'ha1', 'ha2', 'fa1'].map(owned)).toEqual([true, false, false, false]);
  expect(given.state.options.replies.get('r1')?.answer).toEqual({ text: 'De huisarts' });
});

describe('an interest', () => {
  const rows = (given: Given) => given.state.broaden.interests.get('card');

  it('says who changed it, and not any more once it says what it said', () => {
    const given = talked();
    const edit = (by: string, text: string) =>
      given.did({ by, type: 'broaden/edit-interest', payload: { id: 'card', ...interest, text } });
    edit('fa1', 'Minder ritten in de nacht');
    expect(rows(given)).toMatchObject({ earlier: interest.text, changedBy: 'facilitator' });
    edit('zh1', 'Geen onnodige ritten');
    expect(rows(given)).toMatchObject({ earlier: interest.text, changedBy: 'author' });
    edit('fa1', interest.text);
    expect(rows(given)?.earlier ?? rows(given)?.changedBy).toBeUndefined();
  });

  it('that its author took back is for the author to bring back; what the facilitator put aside for the facilitator', () => {
    const given = talked();
    const hide = (hidden: boolean) => ({
      by: 'fa1',
      type: 'broaden/hide-interest',
      payload: { id: 'card', hidden },
    });
    const own = (act: string) => ({ by: 'zh1', type: `broaden/${act}`, payload: { id: 'card' } });
    const not = { ok: false, reason: { code: 'not-yours' } };
    given.did(own('take-back-interest'));
    expect(rows(given)).toMatchObject({ hidden: true, hiddenBy: 'author' });
    expect(given.say(hide(false))).toEqual(not);
    given.did(own('bring-back-interest'));
    expect(rows(given)?.hidden).toBeUndefined();
    given.did(hide(true));
    expect(given.say(own('bring-back-interest'))).toEqual(not);
    given.did(hide(false));
    expect(rows(given)?.hiddenBy).toBeUndefined();
  });
});
