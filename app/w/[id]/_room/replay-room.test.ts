import { expect, test } from 'vitest';
import { newsFor, turnsOf } from '../../../../lib/protocol/turn.ts';
import { play } from '../../../../lib/sample/play.ts';
import { sampleScript } from '../../../../lib/sample/script.ts';
import { fold, redact } from '../../../../lib/workshop/fold.ts';
import { replayRoom } from './replay-room.ts';

const { entries } = play(sampleScript('nl'), 1_780_000_000_000);
const viewer = { person: 'zh1', role: 'participant', party: 'zh' } as const;
const room = () =>
  replayRoom(
    'w',
    viewer,
    turnsOf(entries).map((turn) => newsFor(turn, viewer)),
  );

test('at any moment the replay shows what this viewer could see then', () => {
  const replay = room();
  for (const share of [0, 0.01, 0.2, 0.37, 0.5, 0.83, 1]) {
    const seq = Math.round(entries.length * share);
    replay.seek(seq);
    expect(JSON.stringify(replay.state())).toBe(
      JSON.stringify(redact(fold(entries.slice(0, seq)), viewer)),
    );
  }
});

test('a replay opens at the end, and stays within the log', () => {
  const replay = room();
  expect(replay.seq()).toBe(entries.length);
  replay.seek(entries.length + 99);
  expect(replay.seq()).toBe(entries.length);
  replay.seek(-5);
  expect(replay.seq()).toBe(0);
  expect(replay.state().session.openedAt).toBeNull();
});

test('nothing can be changed in a replay', async () => {
  const replay = room();
  expect(replay.live).toBe(false);
  expect(await replay.send('session/reopen', {})).toEqual({
    ok: false,
    reason: { code: 'closed' },
  });
});
