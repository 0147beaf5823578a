import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { play } from '../sample/play.ts';
import { sampleScript } from '../sample/script.ts';
import { viewerOf } from '../workshop/actor.ts';
import { entriesFor, fold, redact } from '../workshop/fold.ts';
import { Replay } from './replay.ts';

const played = play(sampleScript('nl'), Date.UTC(2026, 10, 26, 12));

describe('the replay', () => {
  const replay = new Replay(played.entries);

  it('shows the board as it stood after any entry', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: played.entries.length }), (count) => {
        expect(JSON.stringify(replay.after(count))).toBe(
          JSON.stringify(fold(played.entries.slice(0, count))),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('ends where the workshop stands, for the viewer whose entries it got', () => {
    const viewer = viewerOf(played.state, 'tz1');
    if (!viewer) throw new Error('tz1 is at the table');
    const own = new Replay(entriesFor(played.entries, viewer));
    expect(JSON.stringify(own.after(played.entries.length))).toBe(
      JSON.stringify(redact(played.state, viewer)),
    );
  });

  it('finds how far the log was at a time', () => {
    for (const [index, entry] of played.entries.entries()) {
      expect(replay.countAt(entry.at)).toBeGreaterThan(index);
      expect(replay.countAt(entry.at - 1)).toBeLessThanOrEqual(index);
    }
  });
});
