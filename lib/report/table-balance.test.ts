import { expect, it } from 'vitest';
import { viewerOf } from '../workshop/actor.ts';
import { redact } from '../workshop/fold.ts';
import { type Given, givenTable, type Said } from '../workshop/given.ts';
import type { Anonymity } from '../workshop/round.ts';
import { cardCounts } from './card-counts.ts';
import { tableBalance } from './table-balance.ts';

const lead = (type: string, payload: object = {}): Said => ({ by: 'fa1', type, payload });
const items = ['organisation-interests', 'collective-interest', 'three-issues', 'goal', 'terms'];
const waivers = [...items, 'theme-consent'].map((item) => ({ item, reason: 'Dat komt nog' }));
const posts = (by: string, title: string): Said => ({
  by,
  type: 'options/post',
  payload: { title },
});

/** A silent round of options under a level, with two cards of zh1 and one of ha1. */
function silentOptions(level: Anonymity): Given {
  return givenTable(['zh', 'ha', 'tz'], { zh1: 'zh', zh2: 'zh', ha1: 'ha', tz1: 'tz' }).did(
    lead('session/set-anonymity', { step: 'options', level }),
    lead('session/move', { step: 'broaden', waivers: [] }),
    lead('session/move', { step: 'options', waivers }),
    lead('options/open-round'),
    posts('zh1', 'Eén loket voor alles'),
    posts('zh1', 'Een bed achter de hand'),
    posts('ha1', 'Meekijken'),
  );
}
const known = (given: Given, person = 'fa1') => {
  const viewer = viewerOf(given.state, person);
  if (!viewer) throw new Error(person);
  const seen = redact(given.state, viewer);
  const { spreads, uncounted } = tableBalance(seen);
  const amounts = spreads.map(({ parties }) => parties.map(({ amount }) => amount).join(' '));
  const { people } = cardCounts(seen);
  return { cards: amounts[0], words: amounts[1], uncounted, people: Object.fromEntries(people) };
};

it.each(['names', 'party', 'anonymous'] as const)(
  'while options lie face down nobody has a count of whose they are: %s',
  (level) => {
    const given = silentOptions(level);
    for (const person of ['fa1', 'zh1', 'ha1'])
      expect(known(given, person)).toMatchObject({ cards: '0 0 0', uncounted: 3, people: {} });
  },
);

it('anonymous: the facilitators learn cards per party, not of people and not their words', () => {
  const given = silentOptions('anonymous').did(lead('options/reveal'));
  expect(known(given)).toEqual({ cards: '2 1 0', words: '0 0 0', uncounted: 0, people: {} });
  expect(known(given, 'zh1')).toMatchObject({ cards: '0 0 0', uncounted: 3 });
});

it('anonymous: one card more, or cards of one party only, never show in what is counted', () => {
  const given = silentOptions('anonymous').did(lead('options/reveal'), posts('tz1', 'Nachtzorg'));
  expect(known(given)).toMatchObject({ cards: '2 1 0', uncounted: 1 });
  given.did(lead('options/close-round'));
  expect(known(given)).toMatchObject({ cards: '2 1 0', uncounted: 1 });
  given.did(lead('options/open-round'), posts('tz1', 'Avondzorg'), lead('options/reveal'));
  expect(known(given)).toMatchObject({ cards: '2 1 0', uncounted: 2 });
  given.did(posts('zh1', 'Een derde'), lead('options/close-round'));
  expect(known(given)).toMatchObject({ cards: '3 1 2', uncounted: 0 });
});

it('by party: its cards and words count from the reveal on, and nobody’s own', () => {
  const given = silentOptions('party').did(lead('options/reveal'));
  expect(known(given)).toEqual({ cards: '2 1 0', words: '9 1 0', uncounted: 0, people: {} });
  given.did(lead('options/close-round'));
  expect(known(given).people).toEqual({});
});

it('by name: a person’s cards count when the round closes, which is when the names are told', () => {
  const given = silentOptions('names').did(lead('options/reveal'));
  expect(known(given).people).toEqual({});
  given.did(lead('options/close-round'));
  expect(known(given).people).toEqual({ zh1: 2, ha1: 1 });
});

it('step 1: how many cards a party has face down is for all to see, and counts', () => {
  const interest = { level: 'organisation', text: 'Minder nachtritten', importance: 3 };
  const given = givenTable(['zh', 'ha'], { zh1: 'zh', ha1: 'ha' }).did(
    lead('session/move', { step: 'broaden', waivers: [] }),
    lead('broaden/open-round'),
    { by: 'zh1', type: 'broaden/post-interest', payload: interest },
  );
  expect(known(given)).toEqual({ cards: '1 0', words: '0 0', uncounted: 0, people: {} });
  given.did(lead('broaden/reveal'));
  expect(known(given)).toEqual({ cards: '1 0', words: '2 0', uncounted: 0, people: {} });
  const [cards] = tableBalance(given.state).spreads;
  expect(cards?.evenness).toBe(0.5);
});
