import { expect, it } from 'vitest';
import { play } from '../sample/play.ts';
import { sampleScript } from '../sample/script.ts';
import { fateOf } from './fate.ts';

const at = 4070;
/** The sample when its options lie in groups, and what the facilitator did then. */
const after = (...done: readonly { readonly type: string; readonly payload: object }[]) => {
  const lines = sampleScript('nl').filter((line) => line.at <= at);
  const more = done.map((one, place) => ({ ...one, at, by: 'fa1', id: `more-${place}` }));
  const { state, refused } = play([...lines, ...more], 1_000_000);
  expect(refused).toEqual([]);
  return state;
};
const fax = { kind: 'option', of: 'o09' } as const;
const merge = (into: string, other: string) => ({
  type: 'options/merge',
  payload: { into, others: [other], title: 'Eén nummer' },
});

it('of a card that lies on the table is that it is there', () => {
  expect(fateOf(after(), fax)).toEqual({ became: 'there', of: 'o09' });
});

it('of a card that was merged is the card that it is part of, also when that was merged in turn', () => {
  const state = after(merge('o01', 'o09'), merge('o02', 'o01'));
  expect(fateOf(state, fax)).toEqual({ became: 'merged', of: 'o02' });
});

it('of a card, or of an interest, that was put aside is that it lies aside', () => {
  const [interest] = after().broaden.interests.rows;
  const of = interest?.id as string;
  const state = after(
    { type: 'options/hide', payload: { id: 'o09' } },
    { type: 'broaden/hide-interest', payload: { id: of, hidden: true } },
  );
  expect(fateOf(state, fax).became).toBe('aside');
  expect(fateOf(state, { kind: 'interest', of }).became).toBe('aside');
});

it('of what was taken away is that it is gone', () => {
  const [cluster] = after().options.clusters.rows;
  const state = after({ type: 'options/remove-cluster', payload: { id: cluster?.id } });
  expect(fateOf(state, { kind: 'cluster', of: cluster?.id as string }).became).toBe('gone');
});
