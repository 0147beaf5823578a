import { describe, expect, it } from 'vitest';
import { liveOptions } from '../../analysis/live-options.ts';
import { eventsFor } from '../../workshop/fold.ts';
import { givenTable } from '../../workshop/given.ts';
import { checklistOf } from '../../workshop/modules.ts';
import { lapsedUndo } from '../../workshop/undoables.ts';

const people = { zh1: 'zh', ha1: 'ha', tz1: 'tz', ob1: null };

const table = () =>
  givenTable(['zh', 'ha', 'tz'], people).did(
    { by: 'fa1', type: 'session/move', payload: { step: 'broaden', waivers: [] } },
    {
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
        ].map((item) => ({ item, reason: 'Dit deden we vorige week al.' })),
      },
    },
  );

const open = { by: 'fa1', type: 'options/open-round', payload: {} };
const reveal = { by: 'fa1', type: 'options/reveal', payload: {} };
const close = { by: 'fa1', type: 'options/close-round', payload: {} };
const undo = { by: 'fa1', type: 'session/undo', payload: {} };
const post = (by: string, id: string, title: string, more: object = {}) => ({
  by,
  id,
  type: 'options/post',
  payload: { title, ...more },
});
const silent = () =>
  table().did(
    open,
    post('zh1', 'o01', '1 telefoonnummer voor een tijdelijk bed, 7x24'),
    post('tz1', 'o09', 'Stop met faxen'),
  );
const revealed = () => silent().did(reveal);
const viewer = (person: string, party: string) => ({ person, role: 'participant', party }) as const;
const code = (
  given: ReturnType<typeof table>,
  said: { by: string; type: string; payload: object },
) => {
  const decision = given.say(said);
  return decision.ok ? 'accepted' : decision.reason.code;
};

describe('a silent round', () => {
  it('does not say what is missing while cards lie face down', () => {
    const unknown = (given: ReturnType<typeof table>) =>
      checklistOf(given.state, 'options')
        .filter((item) => item.unknown)
        .map((item) => item.id);
    expect(unknown(table().did(open))).toEqual([]);
    expect(unknown(silent())).toEqual(['three-options-per-issue', 'every-interest-has-an-option']);
    expect(unknown(revealed())).toEqual([]);
  });

  it('shows a card to its author only, and to everyone how many there are', () => {
    const given = silent();
    expect(given.state.options.count).toBe(2);
    expect(given.state.options.options.size).toBe(0);
    expect(given.law1(viewer('ha1', 'ha')).sent).not.toContain('faxen');
    expect(given.law1({ person: 'fa1', role: 'facilitator', party: null }).sent).not.toContain(
      'faxen',
    );
    expect(given.law1(viewer('tz1', 'tz')).sent).toContain('faxen');
  });

  it('lets an author change a card and take it back', () => {
    const given = silent().did(
      { by: 'tz1', type: 'options/edit', payload: { id: 'o09', title: 'Stop met faxen, echt' } },
      { by: 'zh1', type: 'options/take-back', payload: { id: 'o01' } },
    );
    given.did(reveal);
    expect(given.state.options.options.rows.map((option) => option.title)).toEqual([
      'Stop met faxen, echt',
    ]);
  });

  it('takes no card by someone else for one of your own', () => {
    expect(code(silent(), { by: 'ha1', type: 'options/take-back', payload: { id: 'o09' } })).toBe(
      'no-such-option',
    );
  });

  it('takes no replies and no grouping', () => {
    const given = silent();
    expect(
      code(given, {
        by: 'ha1',
        type: 'options/reply',
        payload: { on: 'o09', kind: 'question', text: 'Hoe dan?' },
      }),
    ).toBe('round-silent');
    expect(
      code(given, { by: 'fa1', type: 'options/add-cluster', payload: { name: 'Overdracht' } }),
    ).toBe('round-silent');
  });
});

describe('the reveal', () => {
  it('shows anonymous cards without party or person, and still lets their authors change them', () => {
    const given = revealed();
    for (const option of given.state.options.options.rows) {
      expect(option).not.toHaveProperty('party');
      expect(option).not.toHaveProperty('by');
    }
    expect(
      code(given, { by: 'zh1', type: 'options/edit', payload: { id: 'o09', title: 'Meer faxen' } }),
    ).toBe('not-yours');
    expect(
      code(given, { by: 'tz1', type: 'options/edit', payload: { id: 'o09', title: 'Fax weg' } }),
    ).toBe('accepted');
    expect(given.state.options.options.get('o09')).toMatchObject({ title: 'Fax weg', rev: 2 });
  });

  it('does not lay the cards down in the order in which they were posted', () => {
    const ids = Array.from({ length: 12 }, (_, i) => `o${i + 10}`);
    const given = table().did(
      open,
      ...ids.map((id) => post('ha1', id, `Optie van kaart ${id}`)),
      reveal,
    );
    expect(given.state.options.options.rows.map((option) => option.id)).not.toEqual(ids);
    expect(given.state.options.options.rows.map((option) => option.id).toSorted()).toEqual(ids);
  });

  it('tells the party where that was agreed on, and the person only when the round closes', () => {
    const given = table().did(
      {
        by: 'fa1',
        type: 'session/set-anonymity',
        payload: { step: 'options', level: 'anonymous' },
      },
      open,
    );
    expect(
      code(given, {
        by: 'fa1',
        type: 'session/set-anonymity',
        payload: { step: 'options', level: 'names' },
      }),
    ).toBe('less-anonymous');
    const named = givenTable(['zh', 'ha', 'tz'], people).did({
      by: 'fa1',
      type: 'session/set-anonymity',
      payload: { step: 'options', level: 'names' },
    });
    const waivers = [
      'organisation-interests',
      'collective-interest',
      'three-issues',
      'goal',
      'terms',
      'theme-consent',
    ];
    named.did(
      { by: 'fa1', type: 'session/move', payload: { step: 'broaden', waivers: [] } },
      {
        by: 'fa1',
        type: 'session/move',
        payload: {
          step: 'options',
          waivers: waivers.map((item) => ({ item, reason: 'Dit deden we vorige week al.' })),
        },
      },
      open,
      post('tz1', 'o09', 'Stop met faxen'),
      reveal,
    );
    expect(named.state.options.options.get('o09')).toMatchObject({ party: 'tz' });
    expect(named.state.options.options.get('o09')?.by).toBeUndefined();
    named.did(close);
    expect(named.state.options.options.get('o09')?.by).toBe('tz1');
  });

  it('is taken back by undo as long as nothing was built on it', () => {
    const given = revealed().did(undo);
    expect(given.state.options).toMatchObject({ round: 'silent', count: 2 });
    expect(given.state.options.options.size).toBe(0);
    given.did(
      { by: 'tz1', type: 'options/edit', payload: { id: 'o09', title: 'Fax weg' } },
      reveal,
    );
    given.did({
      by: 'ha1',
      type: 'options/reply',
      payload: { on: 'o09', kind: 'question', text: 'Ook bij de apotheek?' },
    });
    given.did(undo);
    expect(lapsedUndo(given.state.session)).toBe('options/reveal');
    expect(given.state.options.round).toBe('revealed');
  });
});

describe('replies', () => {
  it('are a question or build on; a like, a score or a comment is refused', () => {
    const given = revealed();
    for (const kind of ['like', 'comment', 'vote']) {
      expect(
        code(given, {
          by: 'ha1',
          type: 'options/reply',
          payload: { on: 'o09', kind, text: 'Goed!' },
        }),
      ).toBe('malformed');
    }
    expect(code(given, { by: 'ha1', type: 'options/like', payload: { id: 'o09' } })).toBe(
      'unknown-command',
    );
    expect(
      code(given, {
        by: 'ob1',
        type: 'options/reply',
        payload: { on: 'o09', kind: 'question', text: 'Hoe?' },
      }),
    ).toBe('not-allowed');
  });

  it('hold one answer to a question', () => {
    const given = revealed().did(
      {
        by: 'ha1',
        id: 'q1',
        type: 'options/reply',
        payload: { on: 'o09', kind: 'question', text: 'Ook bij de apotheek?' },
      },
      { by: 'tz1', type: 'options/answer', payload: { id: 'q1', text: 'Daar juist.' } },
    );
    expect(given.state.options.replies.get('q1')?.answer).toEqual({ text: 'Daar juist.' });
    expect(
      code(given, { by: 'zh1', type: 'options/answer', payload: { id: 'q1', text: 'Nee.' } }),
    ).toBe('already-answered');
  });
});

describe('grouping and merging', () => {
  const grouped = () =>
    revealed().did(
      {
        by: 'fa1',
        id: 'cl1',
        type: 'options/add-cluster',
        payload: { name: 'Bedden en uitstroom', ids: ['o01'] },
      },
      { by: 'ha1', type: 'options/move', payload: { ids: ['o09'], to: 'cl1' } },
    );

  it('moves cards to a group and, by undo, back', () => {
    const given = grouped();
    expect(given.state.options.options.get('o09')?.cluster).toBe('cl1');
    given.did(
      { by: 'fa1', type: 'options/move', payload: { ids: ['o01', 'o09'], to: null } },
      undo,
    );
    expect(given.state.options.options.rows.map((option) => option.cluster)).toEqual([
      'cl1',
      'cl1',
    ]);
  });

  it('keeps the cards when a group goes, and brings the group back by undo', () => {
    const given = grouped().did({
      by: 'fa1',
      type: 'options/remove-cluster',
      payload: { id: 'cl1' },
    });
    expect(given.state.options.options.rows.map((option) => option.cluster)).toEqual([
      undefined,
      undefined,
    ]);
    given.did(undo);
    expect(given.state.options.options.rows.map((option) => option.cluster)).toEqual([
      'cl1',
      'cl1',
    ]);
    expect(given.state.options.clusters.get('cl1')?.name).toBe('Bedden en uitstroom');
  });

  it('merges with the originals kept, and takes them apart again word for word', () => {
    const given = grouped();
    const before = JSON.stringify(given.state.options.options.get('o09'));
    given.did({
      by: 'fa1',
      type: 'options/merge',
      payload: { into: 'o01', others: ['o09'], title: 'Bel één nummer, fax niet' },
    });
    expect(liveOptions(given.state.options.options.rows).map((option) => option.title)).toEqual([
      'Bel één nummer, fax niet',
    ]);
    expect(given.state.options.options.get('o09')).toMatchObject({
      title: 'Stop met faxen',
      mergedInto: 'o01',
    });
    given.did(undo);
    expect(JSON.stringify(given.state.options.options.get('o09'))).toBe(before);
    expect(given.state.options.options.get('o01')?.title).toBe(
      '1 telefoonnummer voor een tijdelijk bed, 7x24',
    );
  });

  it('merges no card twice', () => {
    const given = grouped().did({
      by: 'fa1',
      type: 'options/merge',
      payload: { into: 'o01', others: ['o09'], title: 'Eén nummer' },
    });
    expect(
      code(given, {
        by: 'fa1',
        type: 'options/merge',
        payload: { into: 'o09', others: ['o01'], title: 'Fax' },
      }),
    ).toBe('already-merged');
    expect(
      code(given, {
        by: 'ha1',
        type: 'options/merge',
        payload: { into: 'o01', others: ['o09'], title: 'Fax' },
      }),
    ).toBe('not-allowed');
  });
});

describe('the facilitator', () => {
  it('rewords with the author’s own wording kept, and can restore it', () => {
    const given = revealed().did({
      by: 'fa1',
      type: 'options/reword',
      payload: { id: 'o09', title: 'Digitale overdracht' },
    });
    expect(given.state.options.options.get('o09')?.original).toEqual({ title: 'Stop met faxen' });
    given.did({ by: 'fa1', type: 'options/restore', payload: { id: 'o09' } });
    expect(given.state.options.options.get('o09')).toMatchObject({
      title: 'Stop met faxen',
      rev: 3,
    });
    expect(given.state.options.options.get('o09')).not.toHaveProperty('original');
  });

  it('puts a card aside, and undo brings it back', () => {
    const given = revealed().did({ by: 'fa1', type: 'options/hide', payload: { id: 'o09' } });
    expect(liveOptions(given.state.options.options.rows)).toHaveLength(1);
    given.did(undo);
    expect(liveOptions(given.state.options.options.rows)).toHaveLength(2);
  });

  it('hears how many cards each party brought, at the reveal and not before, and nobody else does', () => {
    const given = silent();
    expect(given.state.options.secret.get('share')).toBeUndefined();
    given.did(reveal);
    expect(given.state.options.secret.get('share')).toMatchObject({ cards: { zh: 1, tz: 1 } });
    expect(given.law1(viewer('ha1', 'ha')).sent).not.toContain('share');
  });
});

it('a card of 120 characters costs others at most 90 bytes beside its text', () => {
  const given = revealed();
  const title = 'Eén nachtteam voor de hele regio'.padEnd(120, '.');
  const decision = given.say(post('ha1', 'Xk3_q9Zr0aBcDeFg', title));
  if (!decision.ok) throw new Error(decision.reason.code);
  const events = eventsFor(decision, { person: 'zh1', role: 'participant', party: 'zh' });
  expect(JSON.stringify(events).length - title.length).toBeLessThanOrEqual(90);
});

it('another round after the close adds cards to those that lie there', () => {
  const given = revealed().did(
    close,
    open,
    post('ha1', 'o12', 'Ouderenadviseur in elke praktijk'),
    reveal,
  );
  expect(given.state.options.options.rows).toHaveLength(3);
  expect(given.state.options.options.get('o12')?.round).toBe(2);
});
