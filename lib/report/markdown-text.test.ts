import { expect, test } from 'vitest';
import { markdownParagraphs, markdownText } from './markdown-text.ts';

test.each([
  ['# x', '\\# x'],
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['[a](b)', '\\[a\\](b)'],
  ['![a](b)', '\\!\\[a\\](b)'],
  ['- punt', '\\- punt'],
  ['1. eerst', '1\\. eerst'],
  ['> gezegd', '\\> gezegd'],
  ['&lt;b&gt;', '\\&lt;b\\&gt;'],
  ['*hard* _zacht_ `code`', '\\*hard\\* \\_zacht\\_ \\`code\\`'],
  ['twee\n# regels', 'twee # regels'],
  ['kijk op https://x.nl', 'kijk op https\\://x.nl'],
  ['mail a@b.nl', 'mail a\\@b.nl'],
  ['10 februari, 4,2 fte', '10 februari, 4,2 fte'],
])('%j stays text', (given, written) => {
  expect(markdownText(given)).toBe(written);
});

test('paragraphs stay apart, and none becomes a heading', () => {
  expect(markdownParagraphs('een\n\n# twee')).toBe('een\n\n\\# twee');
  expect(markdownParagraphs('een\n===')).toBe('een\n\n\\===');
});
