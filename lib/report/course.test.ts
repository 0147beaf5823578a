import { describe, expect, it } from 'vitest';
import { courseOf, stretchesOf } from './course.ts';
import { sampleReport } from './report.fixture.ts';

describe.each(['nl', 'en'] as const)('the course of the sample (%s)', (language) => {
  const { entries, t } = sampleReport(language);
  const course = courseOf(entries);

  it('can be told in full, without a hole', () => {
    for (const { key, values } of course)
      expect(t(`happened.${key}`, values)).not.toMatch(/happened|\{|undefined/);
  });

  it('names every mark on the line', () => {
    const marks = course.filter(
      ({ weight, key }) => weight === 'mark' && key !== 'session.step-moved',
    );
    expect(marks.length).toBeGreaterThan(5);
    for (const { key, values } of marks) expect(t(`mark.${key}`, values)).not.toMatch(/mark\.|\{/);
  });

  it('holds the decisions from the theme to the signatures', () => {
    const keys = course.filter(({ weight }) => weight === 'decision').map(({ key }) => key);
    for (const key of [
      'broaden.theme-consented',
      'packages.base-taken',
      'improve.adopted',
      'improve.outcome-recorded',
    ])
      expect(keys).toContain(key);
    expect(keys.filter((key) => key === 'phase.signed')).toHaveLength(5);
  });

  it('goes through the six steps in stretches that join up', () => {
    const stretches = stretchesOf(entries, course);
    expect(stretches.map(({ step }) => step)).toEqual([
      null,
      'broaden',
      'options',
      'preferred',
      'packages',
      'improve',
      'phase',
    ]);
    for (const [i, { from }] of stretches.entries())
      expect(from).toBe(i === 0 ? 0 : stretches[i - 1]?.to);
    expect(stretches.at(-1)?.to).toBe(entries.length);
  });
});
