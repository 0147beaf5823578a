import { expect, test } from 'vitest';
import { atTheVote } from './at-the-vote.fixture.ts';
import { resultTable } from './result-rows.ts';

const tableOf = (method: string, votes: Record<string, object>) => {
  const given = atTheVote().did({
    by: 'fa1',
    id: 'r1',
    type: 'preferred/open-round',
    payload: { method, options: ['o01', 'o17'] },
  });
  for (const [by, vote] of Object.entries(votes))
    given.did({ by, type: 'preferred/cast', payload: { round: 'r1', ...vote } });
  given.did({ by: 'fa1', type: 'preferred/close-round', payload: { round: 'r1' } });
  const round = given.state.preferred.rounds.get('r1');
  if (!round) throw new Error('no round');
  return resultTable(round, given.state.session.parties.rows);
};

test('in resistance the table is in order of acceptance, every party equal, heads beside it', () => {
  const { rows, most } = tableOf('resistance', {
    zh1: { scores: { o01: 4, o17: 0, zero: 6 } },
    zh2: { scores: { o01: 4, o17: 0, zero: 6 } },
    ha1: { scores: { o01: 1, o17: 9, zero: 6 } },
  });
  expect(most).toBe(10);
  expect(rows.map((row) => [row.option, row.total, row.heads, row.stoppedBy])).toEqual([
    ['o01', 75, 70, []],
    ['o17', 55, 70, ['ha']],
    ['zero', 40, 40, []],
  ]);
});

test('a ranking shows what each party gave on average, darkest where all stand below', () => {
  const { rows, most } = tableOf('ranking', {
    zh1: { tiers: [['o17']] },
    ha1: { tiers: [['o17'], ['o01']] },
  });
  expect(most).toBe(1);
  expect(rows[0]).toMatchObject({ option: 'o17', place: 1, byParty: { zh: 1, ha: 1 }, spread: 0 });
});

test('of dots the party mean that is highest is the darkest', () => {
  expect(tableOf('dots', { zh1: { scores: { o01: 3 } }, ha1: { scores: { o17: 1 } } }).most).toBe(
    3,
  );
});
