import { describe, expect, test } from 'vitest';
import { standing } from '../../workshop/standing.ts';
import { atTheVote, o } from './at-the-vote.fixture.ts';

const code = (decision: { ok: boolean; reason?: { code: string } }) =>
  decision.ok ? 'ok' : decision.reason?.code;
const open = (payload: object) => ({ by: 'fa1', id: 'r1', type: 'preferred/open-round', payload });
const cast = (by: string, payload: object) => ({
  by,
  type: 'preferred/cast',
  payload: { round: 'r1', ...payload },
});
const close = { by: 'fa1', type: 'preferred/close-round', payload: { round: 'r1' } };
const everyone = { person: 'ob1', role: 'observer', party: null } as const;

/** All four options and doing nothing, in the order of the round. */
const scores = (desk: number | null, team: number, viewer: number, list: number, zero: number) => ({
  scores: { o01: desk, o17: team, o06: viewer, o22: list, zero },
});
const resisted = () =>
  atTheVote().did(
    open({ options: Object.values(o) }),
    cast('zh1', scores(0, 5, 7, 1, 6)),
    cast('zh2', scores(1, 4, 8, 2, 6)),
    cast('ha1', {
      ...scores(2, 1, 6, 9, 5),
      reasons: { o22: 'Namen van mijn patiënten bij een verzekeraar: nee.' },
    }),
    close,
  );

describe('opening a round', () => {
  test('resistance always asks about doing nothing too', () => {
    const given = atTheVote().did(open({ options: [o.desk] }));
    expect(given.state.preferred.rounds.get('r1')?.options).toEqual([o.desk, 'zero']);
  });

  test('only options that lie on the table, each once, and one round at a time', () => {
    const given = atTheVote();
    expect(code(given.say(open({ options: ['o99'] })))).toBe('no-such-option');
    expect(code(given.say(open({ options: [o.desk, o.desk] })))).toBe('option-twice');
    expect(code(given.say(open({ method: 'score', options: [o.desk] })))).toBe('too-few-options');
    given.did(open({ options: [o.desk] }));
    expect(code(given.say({ ...open({ options: [o.team] }), id: 'r2' }))).toBe('vote-open');
  });
});

describe('voting', () => {
  test('observers and facilitators have no ballot', () => {
    const given = atTheVote().did(open({ options: [o.desk] }));
    for (const by of ['ob1', 'fa1'])
      expect(code(given.say(cast(by, { scores: { o01: 1 } })))).toBe('not-allowed');
  });

  test('a vote fits its round: whole scores 0–10, dots within the budget, no option twice', () => {
    const given = atTheVote().did(open({ options: [o.desk] }));
    expect(code(given.say(cast('zh1', { scores: { o01: 11 } })))).toBe('score-out-of-range');
    expect(code(given.say(cast('zh1', { scores: { o01: 2.5 } })))).toBe('malformed');
    expect(code(given.say(cast('zh1', { scores: { o17: 2 } })))).toBe('not-in-round');
    expect(code(given.say(cast('zh1', { tiers: [['o01']] })))).toBe('not-in-round');
    const dots = atTheVote().did(open({ method: 'dots', dots: 3, options: [o.desk, o.team] }));
    expect(code(dots.say(cast('zh1', { scores: { o01: 2, o17: 2 } })))).toBe('too-many-dots');
    const ranking = atTheVote().did(open({ method: 'ranking', options: [o.desk, o.team] }));
    expect(code(ranking.say(cast('zh1', { tiers: [['o01'], ['o01', 'o17']] })))).toBe(
      'option-twice',
    );
  });

  test('everyone hears how many voted, facilitators who, nobody what', () => {
    const given = atTheVote().did(
      open({ options: [o.desk] }),
      cast('zh1', { scores: { o01: 3, zero: null } }),
      cast('ha1', { scores: { o01: 4 } }),
    );
    const held = (viewer: Parameters<typeof given.law1>[0]) =>
      JSON.parse(given.law1(viewer).held).preferred;
    expect(held(everyone).rounds[0].voted).toBe(1);
    expect(held(everyone).secret).toEqual([]);
    expect(held({ person: 'fa1', role: 'facilitator', party: null }).secret).toMatchObject([
      { kind: 'voted', person: 'zh1' },
    ]);
    expect(held({ person: 'zh2', role: 'participant', party: 'zh' }).secret).toEqual([]);
    expect(held({ person: 'zh1', role: 'participant', party: 'zh' }).secret).toMatchObject([
      { kind: 'ballot', scores: { o01: 3, zero: null } },
    ]);
  });

  test('a vote can be changed until the close, and counts once', () => {
    const given = atTheVote().did(
      open({ options: [o.desk] }),
      cast('zh1', { scores: { o01: 3, zero: 5 } }),
      cast('zh1', { scores: { o01: 4, zero: 5 } }),
    );
    expect(given.state.preferred.rounds.get('r1')?.voted).toBe(1);
    given.did(close);
    expect(given.state.preferred.rounds.get('r1')?.tallies).toEqual([
      { party: 'zh', scores: { o01: { sum: 4, count: 1 }, zero: { sum: 5, count: 1 } } },
    ]);
    expect(code(given.say(cast('zh1', { scores: { o01: 0 } })))).toBe('round-closed');
  });

  test('who left the table is not counted', () => {
    const given = atTheVote().did(
      open({ options: [o.desk] }),
      cast('zh2', { scores: { o01: 9, zero: 5 } }),
      { by: 'fa1', type: 'session/remove', payload: { person: 'zh2' } },
      close,
    );
    expect(given.state.preferred.rounds.get('r1')?.tallies).toEqual([]);
  });
});

describe('the result', () => {
  test('a blank leaves no trace, and reasons come with the party only, as agreed', () => {
    const given = atTheVote().did(
      open({ options: [o.desk] }),
      cast('zh1', { scores: { o01: null, zero: 2 }, reasons: { o01: 'Moet ik navragen.' } }),
      close,
    );
    const round = given.state.preferred.rounds.get('r1');
    expect(round?.tallies).toEqual([{ party: 'zh', scores: { zero: { sum: 2, count: 1 } } }]);
    expect(round?.reasons).toEqual([{ option: 'o01', text: 'Moet ik navragen.', party: 'zh' }]);
  });

  test('accepted goes on, too much for one party goes to repair, below doing nothing rests', () => {
    const { live, repair, resting } = standing(resisted().state);
    expect(live.map(({ option }) => option)).toEqual([o.desk, o.team, 'zero']);
    expect(repair).toEqual([{ option: o.list, stoppedBy: ['ha'], repairedBy: null }]);
    expect(resting).toEqual([o.viewer]);
  });

  test('in the other methods the announced number goes on, with whoever ties on the edge', () => {
    const given = atTheVote().did(
      open({ method: 'dots', dots: 3, take: 2, options: Object.values(o) }),
      cast('zh1', { scores: { o01: 1, o17: 1, o06: 1 } }),
      cast('ha1', { scores: { o01: 1, o17: 1, o06: 1 } }),
      close,
    );
    expect(standing(given.state).live.map(({ option }) => option)).toEqual([
      o.desk,
      o.team,
      o.viewer,
      'zero',
    ]);
    given.did({
      by: 'fa1',
      type: 'preferred/decide-tie',
      payload: { round: 'r1', order: [o.viewer, o.desk, o.team] },
    });
    expect(standing(given.state).live.map(({ option }) => option)).toEqual([
      o.desk,
      o.viewer,
      'zero',
    ]);
    const again = given.say({
      by: 'fa1',
      type: 'preferred/decide-tie',
      payload: { round: 'r1', order: [o.desk] },
    });
    expect(code(again)).toBe('no-tie');
  });

  test('rankings are counted per party, ties and gaps allowed', () => {
    const given = atTheVote().did(
      open({ method: 'ranking', take: 1, options: [o.desk, o.team, o.viewer] }),
      cast('zh1', { tiers: [['o01'], ['o17', 'o06']] }),
      cast('zh2', { tiers: [['o01'], ['o17']] }),
      cast('ha1', { tiers: [['o17'], ['o01']] }),
      close,
    );
    const ranked = given.state.preferred.rounds.get('r1')?.ranked;
    expect(ranked?.pairwise.o01?.o17).toBe(1);
    expect(ranked?.heads.order).toEqual([['o01'], ['o17'], ['o06']]);
    expect(ranked?.byParty.ha).toEqual({ o01: 1, o17: 2, o06: 0 });
  });

  test('taking a close back hides the result and keeps the ballots', () => {
    const given = resisted().did({ by: 'fa1', type: 'session/undo', payload: {} });
    expect(given.state.preferred.rounds.get('r1')).toMatchObject({
      state: 'open',
      tallies: [],
      reasons: [],
      voted: 3,
    });
    given.did(close);
    expect(standing(given.state).live.map(({ option }) => option)).toEqual([
      o.desk,
      o.team,
      'zero',
    ]);
  });
});

describe('after the vote', () => {
  const joker = (by: string, option: string) => ({
    by,
    type: 'preferred/play-joker',
    payload: { option },
  });

  test('a joker saves what is below doing nothing, not what is in repair; by mandate, two per party', () => {
    const given = resisted();
    expect(code(given.say(joker('zh2', o.viewer)))).toBe('not-allowed');
    expect(code(given.say(joker('zh1', o.list)))).toBe('joker-in-repair');
    expect(code(given.say(joker('zh1', 'zero')))).toBe('joker-on-zero');
    given.did(joker('zh1', o.viewer));
    expect(code(given.say(joker('zh1', o.viewer)))).toBe('joker-twice');
    given.did(joker('zh1', o.desk));
    expect(code(given.say(joker('zh1', o.team)))).toBe('no-jokers-left');
    expect(standing(given.state).live.find(({ option }) => option === o.viewer)?.jokersOf).toEqual([
      'zh',
    ]);
  });

  test('only the party for whom it goes too far explains why', () => {
    const given = resisted();
    const explain = (by: string) =>
      given.say({
        by,
        type: 'preferred/explain-objection',
        payload: { option: o.list, reason: 'Namen.' },
      });
    expect(code(explain('zh1'))).toBe('not-your-objection');
    expect(code(explain('ha1'))).toBe('ok');
  });

  test('a repaired option is a new one, takes the vote again, and takes its place with that score', () => {
    const given = resisted().did({
      by: 'ha1',
      id: 'o55',
      type: 'preferred/repair',
      payload: {
        option: o.list,
        title: 'Top-300-lijst zonder verzekeraar, toestemming via de huisarts',
      },
    });
    expect(given.state.options.options.get('o55')).toMatchObject({ buildsOn: o.list });
    given.did(
      { by: 'fa1', id: 'r2', type: 'preferred/open-round', payload: { options: ['o55'] } },
      { by: 'ha1', type: 'preferred/cast', payload: { round: 'r2', scores: { o55: 3, zero: 6 } } },
      { by: 'fa1', type: 'preferred/close-round', payload: { round: 'r2' } },
    );
    const { live, repair } = standing(given.state);
    expect(live.map(({ option }) => option)).toContain('o55');
    expect(repair).toEqual([{ option: o.list, stoppedBy: ['ha'], repairedBy: 'o55' }]);
  });

  test('a repair is taken back by the party that proposed it or by the facilitator, until it is voted on', () => {
    const given = resisted();
    const propose = (by: string, id: string) =>
      given.did({
        by,
        id,
        type: 'preferred/repair',
        payload: { option: o.list, title: `Anders, ${id}` },
      });
    const takeBack = (by: string, repair: string) =>
      code(given.say({ by, type: 'preferred/take-repair-back', payload: { repair } }));
    propose('ha1', 'o55');
    expect(takeBack('zh1', 'o55')).toBe('not-yours');
    expect(takeBack('ha1', 'o55')).toBe('ok');
    expect(given.state.options.options.get('o55')?.hidden).toBe('facilitator');
    propose('fa1', 'o56').did({ by: 'fa1', type: 'session/undo', payload: {} });
    expect(given.state.preferred.repairs.has('o56')).toBe(false);
    propose('ha1', 'o57').did({
      by: 'fa1',
      id: 'r2',
      type: 'preferred/open-round',
      payload: { options: ['o57'] },
    });
    expect(takeBack('ha1', 'o57')).toBe('repair-voted-on');
  });
});

describe('who brings what', () => {
  const offer = {
    option: o.desk,
    kind: 'staff',
    amount: 1,
    unit: 'fte transferverpleegkundige',
    perYear: 78000,
    certainty: 'intended',
    essential: true,
    note: '',
  };

  test('what was promised with a mandate is not changed without one', () => {
    const given = atTheVote().did({
      ...{ by: 'zh1', id: 'promise', type: 'preferred/offer-contribution' },
      payload: { ...offer, certainty: 'mandated' },
    });
    const change = (by: string, payload: object) =>
      given.say({
        ...{ by, type: 'preferred/change-contribution' },
        payload: { contribution: 'promise', ...payload },
      });
    expect(code(change('zh2', { amount: 3 }))).toBe('needs-mandate');
    expect(code(change('zh2', { certainty: 'idea' }))).toBe('needs-mandate');
    expect(code(change('zh1', { amount: 3 }))).toBe('ok');
  });

  test('a person offers for the own party; only who holds the mandate promises', () => {
    const given = atTheVote();
    const say = (by: string, extra: object) =>
      given.say({ by, type: 'preferred/offer-contribution', payload: { ...offer, ...extra } });
    expect(code(say('zh2', { party: 'ha' }))).toBe('not-your-party');
    expect(code(say('zh2', { certainty: 'mandated' }))).toBe('needs-mandate');
    expect(code(say('fa1', {}))).toBe('no-such-party');
    expect(code(say('fa1', { party: 'ha' }))).toBe('ok');
    expect(code(say('zh1', { certainty: 'mandated' }))).toBe('ok');
    expect(code(say('zh2', { amount: -1 }))).toBe('too-short');
  });

  test('an offer changes one revision at a time, by its own party', () => {
    const given = atTheVote().did({
      by: 'zh2',
      id: 'c01',
      type: 'preferred/offer-contribution',
      payload: offer,
    });
    const change = (by: string) =>
      given.say({
        by,
        type: 'preferred/change-contribution',
        payload: { contribution: 'c01', certainty: 'idea' },
      });
    expect(code(change('ha1'))).toBe('not-your-party');
    expect(code(change('zh1'))).toBe('ok');
    expect(given.state.preferred.contributions.get('c01')).toMatchObject({
      rev: 2,
      certainty: 'idea',
      unit: offer.unit,
    });
  });
});

test('what anyone is sent folds to what they may hold', () => {
  const given = resisted();
  const viewers = [
    everyone,
    { person: null, role: 'screen', party: null },
    { person: 'fa1', role: 'facilitator', party: null },
    { person: 'zh1', role: 'participant', party: 'zh' },
    { person: 'ha1', role: 'participant', party: 'ha' },
  ] as const;
  for (const viewer of viewers) {
    const { sent, held } = given.law1(viewer);
    expect(sent).toBe(held);
  }
});
