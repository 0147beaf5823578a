import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

const line = (cell: string | number | null, language: 'nl' | 'en' = 'nl') =>
  csvOf([[cell]], language)
    .replace('\uFEFF', '')
    .replace(/\r\n$/, '');

test.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', "=cmd|' /C calc'!A0"])(
  'a text such as %j is no formula',
  (text) => {
    expect(line(text).replace(/^"/, '')).toMatch(/^'/);
  },
);

test('a figure is a figure, also below zero', () => {
  expect(line(-1.5)).toBe('-1,5');
  expect(line(-1.5, 'en')).toBe('-1.5');
});

test('Dutch tables part cells by a semicolon, English ones by a comma', () => {
  expect(
    csvOf(
      [
        ['a', 2.5],
        ['b', null],
      ],
      'nl',
    ),
  ).toBe('\uFEFFa;2,5\r\nb;\r\n');
  expect(
    csvOf(
      [
        ['a', 2.5],
        ['b', null],
      ],
      'en',
    ),
  ).toBe('\uFEFFa,2.5\r\nb,\r\n');
});

test('quotes, separators and line breaks stay inside their cell', () => {
  expect(line('zeg "nee"; of\nniet')).toBe('"zeg ""nee""; of\nniet"');
});
