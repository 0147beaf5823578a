import { expect, test } from 'vitest';
import { viewerOf } from '../workshop/actor.ts';
import { redact } from '../workshop/fold.ts';
import { participationOf } from './participation.ts';
import { sampleReport } from './report.fixture.ts';

const { state } = sampleReport('nl');
const seenBy = (person: string) => {
  const viewer = viewerOf(state, person);
  if (!viewer) throw new Error(`${person} is at the table`);
  return participationOf(redact(state, viewer));
};

test('cards without a name count for nobody, and are told as such', () => {
  const seen = seenBy('zh1');
  const cards = seen.parties.reduce((sum, row) => sum + row.cards, 0);
  expect(seen.unattributed).toBeGreaterThanOrEqual(state.options.options.size);
  expect(cards).toBe(state.broaden.interests.rows.filter(({ party }) => party).length);
});

test('everyone at the table but the facilitator sees the same counts', () => {
  expect(seenBy('gm1')).toEqual(seenBy('zh1'));
});

test('the facilitator also has the cards per party of the anonymous round', () => {
  expect(seenBy('fa1').unattributed).toBeLessThan(seenBy('zh1').unattributed);
  expect(seenBy('fa1').evenness).toBeGreaterThan(0.5);
});
