import { expect, it } from 'vitest';
import caseJson from '../sample/acute-ouderenzorg.json' with { type: 'json' };
import { similarTexts } from './similar-texts.ts';

const titles = (language: 'nl' | 'en') =>
  caseJson.options.options
    .slice(0, 54)
    .map((option) => ({ id: option.id, text: option.title[language] }));

it.each(['nl', 'en'] as const)('finds the idea that two people had at once, in %s', (language) => {
  expect(similarTexts(titles(language)).map(({ a, b }) => [a, b])).toContainEqual(['o01', 'o19']);
});

it('gives a text that was posted twice a likeness of one', () => {
  const [pair] = similarTexts([
    { id: 'a', text: 'Eén nachtteam voor de hele regio' },
    { id: 'b', text: 'Stop met faxen' },
    { id: 'c', text: 'Een nachtteam voor de héle regio!' },
  ]);
  expect([pair?.a, pair?.b]).toEqual(['a', 'c']);
  expect(pair?.score).toBeCloseTo(1, 10);
});

it('calls texts without a shared word different, and empty ones too', () => {
  const different = ['Stop met faxen', 'Valpreventie', '', '…'].map((text, i) => ({
    id: `${i}`,
    text,
  }));
  expect(similarTexts(different)).toEqual([]);
});

it('compares no more texts than its bound and returns no more pairs than asked', () => {
  const same = Array.from({ length: 50 }, (_, i) => ({
    id: `o${i}`,
    text: 'Eén loket voor tijdelijke bedden',
  }));
  expect(similarTexts(same, { bound: 4 })).toHaveLength(6);
  expect(similarTexts(same, { most: 5 })).toHaveLength(5);
});
