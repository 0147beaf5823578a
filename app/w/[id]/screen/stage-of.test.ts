import { describe, expect, test } from 'vitest';
import { play } from '../../../../lib/sample/play.ts';
import { sampleCase, sampleScript } from '../../../../lib/sample/script.ts';
import { anyone } from '../../../../lib/workshop/audience.ts';
import { redact } from '../../../../lib/workshop/fold.ts';
import { stageOf } from './stage-of.ts';

const start = Date.parse(sampleCase.meta.startsAt);
const at = (seconds: number) => redact(play(sampleScript('nl'), start, seconds).state, anyone);
const whole = at(Number.POSITIVE_INFINITY);

describe('the stage of the projector', () => {
  test('follows the group: lobby, counts, cards, outcome, closing', () => {
    const kinds = [-500, 2900, 3790, 5300].map((seconds) => stageOf(at(seconds), 'auto').kind);
    expect(kinds).toEqual(['lobby', 'silent', 'slides', 'outcome']);
    expect(stageOf(whole, 'auto')).toEqual({ kind: 'closing' });
  });
  test('shows what was chosen instead: the way in, the assignment, or what came out of a step', () => {
    const voting = at(4700);
    expect(stageOf(voting, 'join').kind).toBe('lobby');
    expect(stageOf(voting, 'ask').kind).toBe('assignment');
    expect(stageOf(voting, 'broaden')).toMatchObject({ kind: 'outcome', of: 'broaden' });
  });
  test('of a closed workshop nobody is shown the way in', () => {
    expect(stageOf(whole, 'join')).toEqual({ kind: 'closing' });
    expect(stageOf(whole, 'phase')).toMatchObject({ kind: 'outcome', of: 'phase' });
  });
  test('is one thing, large, while a facilitator brings it into view; nothing that was put aside', () => {
    const open = at(3790);
    const lit = (of: string) => {
      const thing = { id: 'now', step: 'options', kind: 'option', of } as const;
      return { ...open, facilitation: { ...open.facilitation, spotlight: thing } };
    };
    const [shown] = open.options.options.rows.filter((row) => !row.hidden);
    expect(stageOf(lit(shown?.id ?? ''), 'auto')).toMatchObject({
      kind: 'spot',
      spot: { text: shown?.title },
    });
    expect(stageOf(lit('gone'), 'auto').kind).toBe('slides');
    expect(stageOf(lit(shown?.id ?? ''), 'join').kind).toBe('lobby');
  });
  test.each([4200, 6305, 7750, 9200])(
    'is the assignment as long as nothing came out (%i)',
    (seconds) => {
      const empty = { ...at(seconds), options: at(-500).options };
      expect(stageOf(empty, 'auto').kind).toBe('assignment');
    },
  );
  test('in the lobby there is nothing else to show', () => {
    expect(stageOf(at(-500), 'broaden')).toEqual({ kind: 'lobby' });
  });
});
