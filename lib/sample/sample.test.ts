import { describe, expect, it } from 'vitest';
import { stepIds } from '../workshop/kernel.ts';
import { play } from './play.ts';
import { sampleScript } from './script.ts';

const start = Date.UTC(2026, 10, 26, 12);

describe.each(['nl', 'en'] as const)('the sample workshop in %s', (language) => {
  const played = play(sampleScript(language), start);

  it('is played by ordinary commands, none of them refused', () => {
    expect(played.refused).toEqual([]);
  });

  it('goes through all six steps and is closed', () => {
    expect(played.state.session.reached).toBe(stepIds.at(-1));
    expect(played.state.session.closedAt).not.toBeNull();
  });

  it('has every person at the table, and one mandate holder per party', () => {
    const { people, parties } = played.state.session;
    expect(people.size).toBe(16);
    for (const party of parties.rows) {
      expect(
        people.rows.filter((person) => person.party === party.id && person.mandate),
      ).toHaveLength(1);
    }
  });
});
