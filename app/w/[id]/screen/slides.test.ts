import { describe, expect, test } from 'vitest';
import { play } from '../../../../lib/sample/play.ts';
import { sampleCase, sampleScript } from '../../../../lib/sample/script.ts';
import { anyone } from '../../../../lib/workshop/audience.ts';
import { redact } from '../../../../lib/workshop/fold.ts';
import { silenceOf } from './silence.ts';
import { slidesOf } from './slides.ts';

const start = Date.parse(sampleCase.meta.startsAt);
const at = (seconds: number) => redact(play(sampleScript('nl'), start, seconds).state, anyone);

describe('the pages of the projector', () => {
  test('while it is silent there are counts, and no card on any page', () => {
    const writing = at(2900);
    expect(silenceOf(writing)).toMatchObject({ kind: 'options' });
    expect(silenceOf(writing)).toHaveProperty('count', writing.options.count);
    expect(slidesOf(writing)).toEqual([]);
  });
  test('interests are counted per party', () => {
    const silence = silenceOf(at(900));
    expect(silence?.kind).toBe('interests');
    expect(silence?.kind === 'interests' && silence.parties.map((one) => one.id)).toEqual(
      at(900).session.parties.rows.map((party) => party.id),
    );
  });
  test('of a vote is told how many gave one', () => {
    const voting = at(4700);
    const voters = voting.session.people.rows.filter((one) => one.role === 'participant').length;
    expect(silenceOf(voting)).toMatchObject({ kind: 'votes', of: voters });
  });
  test('after the reveal every live card is on one page, at most four together', () => {
    const open = at(3790);
    expect(silenceOf(open)).toBeNull();
    const slides = slidesOf(open);
    const ids = slides.flatMap((slide) => slide.cards.map((card) => card.id));
    const live = open.options.options.rows.filter((one) => !one.hidden && !one.mergedInto);
    expect([...ids].sort()).toEqual(live.map((one) => one.id).sort());
    for (const slide of slides) expect(slide.cards.length).toBeLessThanOrEqual(4);
  });
  test('a page holds one group, and says which of how many', () => {
    const slides = slidesOf(at(4070));
    for (const slide of slides) expect(slide.group).toBeLessThanOrEqual(slide.groups);
    expect(new Set(slides.map((slide) => slide.group)).size).toBe(slides[0]?.groups);
  });
  test('once step 1 has issues its interests are shown issue by issue', () => {
    const slides = slidesOf(at(2150));
    expect(slides.map((slide) => slide.name)).toContainEqual({ key: 'issues' });
  });
});
