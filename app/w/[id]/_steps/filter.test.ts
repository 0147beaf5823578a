import { describe, expect, it } from 'vitest';
import { noFilter, passes } from './filter.ts';

describe('a filter on a full table', () => {
  const card = {
    said: 'Eén nachtteam voor de hele regio',
    party: 'tz',
    issues: ['nacht'],
    mine: false,
    fresh: true,
  };

  it('lets everything through while nothing is asked', () => {
    expect(passes(noFilter, card)).toBe(true);
  });

  it('finds every word in any order and in any case', () => {
    expect(passes({ ...noFilter, text: 'REGIO nacht' }, card)).toBe(true);
    expect(passes({ ...noFilter, text: 'regio dag' }, card)).toBe(false);
  });

  it('asks everything at once', () => {
    expect(passes({ text: 'team', party: 'tz', issue: 'nacht', which: 'fresh' }, card)).toBe(true);
    for (const part of [{ party: 'zh' }, { issue: 'bed' }, { which: 'mine' as const }])
      expect(passes({ ...noFilter, ...part }, card)).toBe(false);
  });
});
