import { describe, expect, it } from 'vitest';
import { play } from '../play.ts';
import freshwater from './freshwater.json' with { type: 'json' };
import { attribution, freshwaterScript } from './script.ts';

describe('the freshwater consultation as a workshop', () => {
  const { state, refused } = play(freshwaterScript(), Date.UTC(2017, 6, 17));

  it('is played by ordinary commands, none of them refused', () => {
    expect(refused).toEqual([]);
  });

  it('says whose data it is and under which licence', () => {
    expect(attribution).toMatch(
      /CC BY 4\.0 with Attribution to The Computational Democracy Project/,
    );
  });

  it('has every statement as a card, those that were taken out hidden', () => {
    const cards = state.options.options.rows;
    expect(cards).toHaveLength(80);
    expect(cards.filter((option) => option.hidden)).toHaveLength(29);
  });

  it('counts every ballot of the people who voted on what is on the table', () => {
    const round = state.preferred.rounds.get('votes');
    const accepted = new Set(
      freshwater.statements.filter((one) => one.accepted).map((one) => one.id),
    );
    const voters = new Set(
      freshwater.votes.filter(([id]) => accepted.has(id ?? -1)).map(([, voter]) => voter),
    );
    expect(round?.state).toBe('closed');
    expect(round?.voted).toBe(voters.size);
  });
});
