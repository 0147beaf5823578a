import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shapes } from '../_ui/shapes.ts';
import { contrast, distance, type Eye, eyes } from './colour.testing.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The colours of a theme: what stands between its color-scheme and its last colour. */
const themes: Record<string, Record<string, string>> = Object.fromEntries(
  [...css.matchAll(/color-scheme: \w+;[\s\S]*?--on-p: #\w{6};/g)].map((block, place) => [
    ['light', 'dark', 'contrast'][place],
    Object.fromEntries(
      [...block[0].matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map((pair) => [pair[1], pair[2]]),
    ),
  ]),
);
const marks = Object.keys(shapes).map(Number);
const pairs = marks.flatMap((one) =>
  marks.filter((other) => other > one).map((other) => [one, other] as const),
);

test('There are three themes of eight parties, each with a shape of its own', () => {
  expect(Object.keys(themes)).toEqual(['light', 'dark', 'contrast']);
  expect(marks).toHaveLength(8);
  expect(new Set(Object.values(shapes)).size).toBe(8);
});

describe.each(Object.entries(themes))('In the %s theme', (theme, colours) => {
  const of = (name: string) => {
    const hex = colours[name];
    if (!hex) throw new Error(`${theme} has no ${name}`);
    return hex;
  };
  const least = theme === 'contrast' ? 7 : 4.5;

  test.each(marks)('party %i can be read as text, and text on it', (mark) => {
    for (const ground of ['paper', 'paper-2', 'sheet', 'on-p'])
      expect(contrast(of(`p${mark}`), of(ground)), ground).toBeGreaterThanOrEqual(least);
  });

  test.each(Object.keys(eyes) as Eye[])('no two parties look alike with %s', (eye) => {
    for (const [one, other] of pairs) {
      const apart = distance(eye, of(`p${one}`), of(`p${other}`));
      expect(apart, `${one} and ${other}`).toBeGreaterThan(0.045);
    }
  });

  test.each([
    ['ink', 'paper'],
    ['ink', 'paper-2'],
    ['ink', 'sheet'],
    ['ink', 'now-soft'],
    ['ink-2', 'paper'],
    ['ink-2', 'paper-2'],
    ['ink-2', 'sheet'],
    ['ink-2', 'now-soft'],
    ['on-now', 'now'],
    ['on-bar', 'bar'],
    ['on-bar-2', 'bar'],
    ['on-d0', 'd0'],
    ['on-d1', 'd1'],
    ['on-d2', 'd2'],
    ['on-d3', 'd3'],
    ['on-d4', 'd4'],
  ])('%s can be read on %s', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['paper', 'paper-2', 'sheet'])('an edge and the focus show on %s', (ground) => {
    expect(contrast(of('edge'), of(ground))).toBeGreaterThanOrEqual(3);
    expect(contrast(of('focus'), of(ground))).toBeGreaterThanOrEqual(3);
  });
});
