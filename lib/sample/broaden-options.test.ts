import { describe, expect, it } from 'vitest';
import { liveOptions } from '../analysis/live-options.ts';
import { issueTable, tunnel } from '../steps/broaden/issue-table.ts';
import { coverage } from '../steps/options/coverage.ts';
import { checklistOf, nextOf } from '../workshop/modules.ts';
import { play } from './play.ts';
import { sampleCase, sampleScript } from './script.ts';

const start = Date.parse(sampleCase.meta.startsAt);
const upTo = (at: number) =>
  play(
    sampleScript('nl').filter((line) => /^(session|broaden|options)\//.test(line.type)),
    start,
    at,
  );

describe('step 1 of the sample', () => {
  const { state, refused } = upTo(2159);

  it('is played without a refusal and leaves nothing open', () => {
    expect(refused).toEqual([]);
    expect(checklistOf(state, 'broaden').filter((item) => !item.done)).toEqual([]);
    expect(nextOf(state, 'broaden')).toBeNull();
    expect(tunnel(state)).toBeNull();
  });

  it('turned the position about twenty beds into an interest, with the position kept beside it', () => {
    expect(state.broaden.interests.get('zh-i1')).toMatchObject({
      text: 'Bedden vrij voor wie echt een ziekenhuisbed nodig heeft',
      earlier: 'Wij willen 20 extra bedden',
      party: 'zh',
    });
  });

  it('links interests of four parties, and of everyone, to the temporary beds', () => {
    expect([...(issueTable(state).get('beds')?.keys() ?? [])].toSorted()).toEqual([
      'everyone',
      'ha',
      'tz',
      'zh',
      'zv',
    ]);
  });

  it('keeps what a party does without an agreement to that party', () => {
    const row = state.broaden.secret.get('no-deal:tz');
    expect(row?.to).toEqual({ parties: ['tz'] });
  });

  it('tells nothing but counts per party halfway the silent round', () => {
    const { state } = upTo(700);
    expect(state.broaden.interests.size).toBe(0);
    expect(state.broaden.counts.get('zh')?.cards).toBe(3);
  });
});

describe('step 2 of the sample', () => {
  const { state, refused } = upTo(4079);

  it('is played without a refusal; one interest is left without an option, and was waived', () => {
    expect(refused).toEqual([]);
    const open = checklistOf(state, 'options').filter((item) => !item.done);
    expect(open).toEqual([
      {
        id: 'every-interest-has-an-option',
        anchor: 'options-findings',
        done: false,
        missing: ['zh-i5'],
        unknown: false,
        count: 1,
      },
    ]);
  });

  it('leaves 53 live options of 54, with the merged original kept', () => {
    expect(state.options.options.size).toBe(54);
    expect(liveOptions(state.options.options.rows)).toHaveLength(53);
    expect(state.options.options.get('o19')).toMatchObject({ mergedInto: 'o01' });
    expect(state.options.options.get('o51')?.mergedInto).toBeUndefined();
  });

  it('has eight groups without a loose card, and at least seven options per issue', () => {
    expect(state.options.clusters.size).toBe(8);
    expect(state.options.options.rows.filter((option) => !option.cluster)).toEqual([]);
    expect(Math.min(...coverage(state).perIssue.values())).toBeGreaterThanOrEqual(7);
  });
});
