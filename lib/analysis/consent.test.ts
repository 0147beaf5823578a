import { expect, test } from 'vitest';
import { judgeAmendment } from './amendment.ts';
import { type Level, offersOneMoreRound, standing } from './consent.ts';
import { touchedParties } from './touched-parties.ts';

const parties = ['zh', 'ha', 'tz', 'gm', 'zv'];
const levels = (zh: Level, ha: Level, tz: Level, gm: Level, zv: Level) => ({ zh, ha, tz, gm, zv });
const first = levels(2, 5, 7, 3, 1);

test('a question holds the close up without being an objection', () => {
  expect(standing(parties, first)).toEqual({
    accepting: ['zh', 'gm', 'zv'],
    objecting: ['tz'],
    asking: ['ha'],
    silent: [],
    consent: false,
  });
});

test('disliking it and supporting it all the same is consent; saying nothing is not', () => {
  expect(standing(parties, levels(1, 2, 6, 3, 4)).consent).toBe(true);
  expect(standing(parties, { zh: 1, ha: 1, tz: 1, gm: 1 })).toMatchObject({
    silent: ['zv'],
    consent: false,
  });
  expect(standing([], {}).consent).toBe(false);
});

test('an amendment that brings the objector in but loses another breaks that party', () => {
  const judged = judgeAmendment({
    parties,
    proposer: 'tz',
    before: { ...first, ha: 2 },
    after: { zh: 1, tz: 2, gm: 6, zv: 8 },
  });
  expect(judged).toEqual({ valid: false, class: 'breaks', breaks: ['zv'], repairs: ['tz'] });
});

test('an amendment that brings the objector in and loses nobody is a repair', () => {
  const after = levels(2, 1, 2, 3, 2);
  const judged = judgeAmendment({ parties, proposer: 'zh', before: first, after });
  expect(judged).toEqual({ valid: true, class: 'repair', breaks: [], repairs: ['tz'] });
});

test('a party with an open question has not accepted yet, so nothing can break it', () => {
  const judged = judgeAmendment({ parties, proposer: 'zh', before: first, after: { ha: 8 } });
  expect(judged).toMatchObject({ valid: true, breaks: [] });
});

test('an amendment its own proposer does not accept is not valid', () => {
  const judged = judgeAmendment({ parties, proposer: 'tz', before: first, after: { zh: 2 } });
  expect(judged).toMatchObject({ valid: false, class: 'none', breaks: [] });
});

test('without objectors the gains tell an improvement from a trade', () => {
  const before = levels(2, 2, 2, 2, 2);
  const at = (...gains: number[]) => Object.fromEntries(parties.map((p, i) => [p, gains[i]]));
  const judge = (after: Record<string, number | undefined>) =>
    judgeAmendment({
      parties,
      proposer: 'zh',
      before,
      after: {},
      gains: { before: at(10, 10, 10, 10, 10), after },
    }).class;
  expect(judge(at(10, 10, 10, 10, 12.5))).toBe('improvement');
  expect(judge(at(10, 10, 10, 10, 12))).toBe('none');
  expect(judge(at(9, 10, 10, 10, 30))).toBe('trade');
  expect(judge(at(9, 10, 10, 10))).toBe('none');
});

test('any answer of three or lower offers one more round', () => {
  expect(offersOneMoreRound([5, 4, 4])).toBe(false);
  expect(offersOneMoreRound([5, 3, 4])).toBe(true);
});

test('only the parties that an amendment touches are tested again', () => {
  const touched = touchedParties({
    parties,
    before: { beds: 'o05', data: 'o16', prev: 'o08' },
    after: { beds: 'o10', data: 'o16', prev: 'o08' },
    contributions: [
      { option: 'o05', party: 'zh' },
      { option: 'o08', party: 'gm' },
    ],
    compensations: [{ option: 'o10', from: 'zv', to: 'zh' }],
    answers: 'tz',
    asking: [],
  });
  expect(touched).toEqual(['zh', 'tz', 'zv']);
});
