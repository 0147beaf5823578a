import { expect, test } from 'vitest';
import { limits } from '../../lib/workshop/limits.ts';
import { templates } from './templates.ts';

test.each(templates)('the table $id fits the form, in both languages alike', ({ nl, en }) => {
  expect(en.parties).toHaveLength(nl.parties.length);
  for (const { title, theme, parties } of [nl, en]) {
    expect(title.length).toBeLessThanOrEqual(limits.title);
    expect(theme.length).toBeLessThanOrEqual(limits.card);
    expect(new Set(parties).size).toBe(parties.length);
    expect(parties.length).toBeGreaterThanOrEqual(2);
    expect(parties.length).toBeLessThanOrEqual(8);
  }
});
