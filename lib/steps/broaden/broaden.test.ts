import { describe, expect, it } from 'vitest';
import { givenTable } from '../../workshop/given.ts';
import { checklistOf } from '../../workshop/modules.ts';
import { lapsedUndo } from '../../workshop/undoables.ts';
import { tunnel } from './issue-table.ts';
import { openTerms } from './open-terms.ts';
import { consenting } from './present-theme.ts';

const people = { zh1: 'zh', zh2: 'zh', ha1: 'ha', ob1: null };
const table = () =>
  givenTable(['zh', 'ha'], people).did({
    by: 'fa1',
    type: 'session/move',
    payload: { step: 'broaden', waivers: [] },
  });
const open = { by: 'fa1', type: 'broaden/open-round', payload: {} };
const reveal = { by: 'fa1', type: 'broaden/reveal', payload: {} };
const close = { by: 'fa1', type: 'broaden/close-round', payload: {} };
const undo = { by: 'fa1', type: 'session/undo', payload: {} };
const post = (by: string, id: string, text: string, level = 'organisation') => ({
  by,
  id,
  type: 'broaden/post-interest',
  payload: { level, text, importance: 4 },
});
const code = (
  given: ReturnType<typeof table>,
  said: { by: string; type: string; payload: object },
) => {
  const decision = given.say(said);
  return decision.ok ? 'accepted' : decision.reason.code;
};
const seen = (given: ReturnType<typeof table>, person: string, party: string) =>
  given.law1({ person, role: 'participant', party }).sent;

describe('the round of interests', () => {
  const silent = () =>
    table().did(
      open,
      post('zh1', 'zh-i1', 'Wij willen 20 extra bedden'),
      post('ha1', 'co-i1', 'Niemand tussen wal en schip', 'collective'),
    );

  it('shows a card to its author only, not to their own party, and counts per party', () => {
    const given = silent();
    expect(seen(given, 'zh1', 'zh')).toContain('20 extra bedden');
    expect(seen(given, 'zh2', 'zh')).not.toContain('20 extra bedden');
    expect(given.state.broaden.counts.rows).toEqual([
      { id: 'zh', cards: 1 },
      { id: 'ha', cards: 1 },
    ]);
  });

  it('puts the party with its interests at the reveal, and nobody with what is everyone’s', () => {
    const given = silent().did(reveal);
    expect(given.state.broaden.interests.get('zh-i1')).toMatchObject({ party: 'zh' });
    expect(given.state.broaden.interests.get('zh-i1')).not.toHaveProperty('by');
    expect(given.state.broaden.interests.get('co-i1')).not.toHaveProperty('party');
  });

  it('keeps the first wording when the author rewords; someone else may not', () => {
    const given = silent().did(reveal);
    const edit = {
      type: 'broaden/edit-interest',
      payload: { id: 'zh-i1', level: 'organisation', text: 'Bedden vrij', importance: 5 },
    };
    expect(code(given, { by: 'zh2', ...edit })).toBe('not-yours');
    expect(code(given, { by: 'zh1', ...edit })).toBe('accepted');
    expect(given.state.broaden.interests.get('zh-i1')).toMatchObject({
      earlier: 'Wij willen 20 extra bedden',
      rev: 2,
    });
  });

  it('can be turned face down again until someone asked why', () => {
    const given = silent().did(reveal, undo);
    expect(given.state.broaden).toMatchObject({ round: 'silent' });
    expect(given.state.broaden.interests.size).toBe(0);
    given.did(reveal, {
      by: 'ha1',
      type: 'broaden/ask-why',
      payload: { on: 'zh-i1', question: 'Waarom 20?' },
    });
    given.did(undo);
    expect(lapsedUndo(given.state.session)).toBe('broaden/reveal');
    expect(given.state.broaden.round).toBe('revealed');
  });

  it('takes no cards after the close', () => {
    expect(code(silent().did(reveal, close), post('zh1', 'zh-i9', 'Nog een'))).toBe('round-closed');
  });
});

describe('the theme', () => {
  const worded = () =>
    table().did(
      {
        by: 'zh1',
        id: 't1',
        type: 'broaden/word-theme',
        payload: { text: 'Hoe krijgen we de SEH weer leeg?' },
      },
      { by: 'zh1', type: 'broaden/consent-theme', payload: { theme: 't1' } },
    );

  it('starts a new wording without consents, and withdrawing it brings the old ones back', () => {
    const given = worded().did({
      by: 'fa1',
      id: 't2',
      type: 'broaden/word-theme',
      payload: { text: 'Hoe geven we kwetsbare ouderen op tijd de juiste zorg?' },
    });
    expect([...consenting(given.state.broaden)]).toEqual([]);
    expect(given.state.broaden.themes.size).toBe(2);
    given.did(undo);
    expect([...consenting(given.state.broaden)]).toEqual(['zh']);
  });

  it('takes consent only by who holds the mandate, and only to the wording that stands', () => {
    const given = worded();
    expect(
      code(given, { by: 'zh2', type: 'broaden/consent-theme', payload: { theme: 't1' } }),
    ).toBe('not-allowed');
    given.did({
      by: 'fa1',
      id: 't2',
      type: 'broaden/word-theme',
      payload: { text: 'Anders gezegd' },
    });
    expect(
      code(given, { by: 'ha1', type: 'broaden/consent-theme', payload: { theme: 't1' } }),
    ).toBe('theme-reworded');
  });
});

describe('a term', () => {
  const spoed = () =>
    table().did(
      { by: 'fa1', id: 'spoed', type: 'broaden/add-term', payload: { word: 'spoed' } },
      {
        by: 'zh1',
        type: 'broaden/define-term',
        payload: { term: 'spoed', text: 'Vandaag gezien.' },
      },
    );

  it('is open from the second definition that differs until one text is agreed', () => {
    const given = spoed();
    expect(openTerms(given.state.broaden)).toEqual([]);
    given.did({
      by: 'ha1',
      type: 'broaden/define-term',
      payload: { term: 'spoed', text: 'vandaag  gezien' },
    });
    expect(openTerms(given.state.broaden)).toEqual([]);
    given.did({
      by: 'ha1',
      type: 'broaden/define-term',
      payload: { term: 'spoed', text: 'Binnen 30 minuten' },
    });
    expect(openTerms(given.state.broaden)).toHaveLength(1);
    given.did({
      by: 'fa1',
      type: 'broaden/agree-term',
      payload: { id: 'spoed', text: 'Drie trappen' },
    });
    expect(openTerms(given.state.broaden)).toEqual([]);
    given.did(undo);
    expect(openTerms(given.state.broaden)).toHaveLength(1);
  });
});

it('the no-deal text reaches its own party and nobody else, not even the facilitator', () => {
  const given = table().did({
    by: 'zh1',
    type: 'broaden/set-no-deal',
    payload: { text: 'Vleugel 4B zelf openen' },
  });
  expect(seen(given, 'zh2', 'zh')).toContain('4B');
  expect(seen(given, 'ha1', 'ha')).not.toContain('4B');
  expect(given.law1({ person: 'fa1', role: 'facilitator', party: null }).sent).not.toContain('4B');
});

it('warns of a tunnel with few issues or a party without a linked interest', () => {
  const given = table().did(
    { by: 'fa1', id: 'beds', type: 'broaden/add-issue', payload: { title: 'Tijdelijke bedden' } },
    open,
    {
      by: 'zh1',
      type: 'broaden/post-interest',
      payload: { level: 'organisation', text: 'Doorstroom', importance: 5, issues: ['beds'] },
    },
    reveal,
  );
  expect(tunnel(given.state)).toEqual({ fewIssues: true, parties: ['ha'] });
});

it('what lies face down is not said to be missing, until the reveal tells', () => {
  const unknown = (given: ReturnType<typeof table>) =>
    checklistOf(given.state, 'broaden')
      .filter((item) => item.unknown)
      .map((item) => item.id);
  const given = table().did(open);
  expect(unknown(given)).toEqual([]);
  given.did(post('zh1', 'i1', 'Meer bedden'));
  expect(unknown(given)).toEqual(['organisation-interests', 'collective-interest']);
  expect(unknown(given.did(reveal))).toEqual([]);
});

it('an empty step has every item of the checklist open but the terms', () => {
  expect(checklistOf(table().state, 'broaden').map((item) => [item.id, item.done])).toEqual([
    ['organisation-interests', false],
    ['collective-interest', false],
    ['three-issues', false],
    ['goal', false],
    ['terms', true],
    ['theme-consent', false],
  ]);
});
