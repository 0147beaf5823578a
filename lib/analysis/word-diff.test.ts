import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DiffSegment, wordDiff } from './word-diff.ts';

const joined = (segments: DiffSegment[], ...kinds: DiffSegment['kind'][]): string =>
  segments
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');

test('a changed word is shown once, what went before what came', () => {
  expect(wordDiff('Twaalf bedden op de derde etage.', 'Zes bedden in De Horst.')).toEqual([
    { kind: 'removed', text: 'Twaalf' },
    { kind: 'added', text: 'Zes' },
    { kind: 'kept', text: ' bedden ' },
    { kind: 'removed', text: 'op de derde etage' },
    { kind: 'added', text: 'in De Horst' },
    { kind: 'kept', text: '.' },
  ]);
});

test('what is put behind a text does not touch the word before it', () => {
  expect(wordDiff('Eén pagina per patiënt', 'Eén pagina per patiënt, met de mantelzorger')).toEqual(
    [
      { kind: 'kept', text: 'Eén pagina per patiënt' },
      { kind: 'added', text: ', met de mantelzorger' },
    ],
  );
});

test('an amount is one word', () => {
  expect(wordDiff('€ 60.000 per jaar', '€ 80.000 per jaar')[1]).toEqual({
    kind: 'removed',
    text: '60.000',
  });
});

test('equal texts are kept whole, and an empty one comes or goes whole', () => {
  expect(wordDiff('Ieder zijn nachtdienst', 'Ieder zijn nachtdienst')).toHaveLength(1);
  expect(wordDiff('', 'Nachtteam')).toEqual([{ kind: 'added', text: 'Nachtteam' }]);
  expect(wordDiff('Nachtteam', '')).toEqual([{ kind: 'removed', text: 'Nachtteam' }]);
  expect(wordDiff('', '')).toEqual([]);
});

test('a difference always puts both texts together again, to the letter', () => {
  const word = fc.constantFrom('bed', 'nacht', 'team', ' ', '  ', '\n', '.', '€', 'zó', '60.000');
  const text = fc.oneof(
    fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, text, (before, after) => {
      const segments = wordDiff(before, after);
      expect(joined(segments, 'kept', 'removed')).toBe(before);
      expect(joined(segments, 'kept', 'added')).toBe(after);
      for (const [i, { kind }] of segments.entries()) expect(kind).not.toBe(segments[i - 1]?.kind);
    }),
  );
});

test('long texts that differ all over are shown as one replacement', () => {
  const many = (word: string): string => Array.from({ length: 1500 }, (_, i) => word + i).join(' ');
  const segments = wordDiff(`Vooraf. ${many('a')} Einde.`, `Vooraf. ${many('b')} Einde.`);
  expect(segments.map(({ kind }) => kind)).toEqual(['kept', 'removed', 'added', 'kept']);
});
