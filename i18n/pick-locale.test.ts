import { describe, expect, test } from 'vitest';
import { pickLocale } from './pick-locale.ts';

describe('the language of a page', () => {
  test('a choice made goes before what the browser asks for', () => {
    expect(pickLocale('en', 'nl-NL,nl;q=0.9')).toBe('en');
  });
  test('without a choice the heaviest known language of the browser is spoken', () => {
    expect(pickLocale(undefined, 'fr-FR, en-GB;q=0.8, nl;q=0.5')).toBe('en');
    expect(pickLocale(undefined, 'en;q=0.3, nl-BE')).toBe('nl');
  });
  test('a language that is refused (q=0) is not spoken', () => {
    expect(pickLocale(undefined, 'en;q=0, de')).toBe('nl');
  });
  test('an unknown choice and an unknown browser get Dutch', () => {
    expect(pickLocale('xx', null)).toBe('nl');
    expect(pickLocale(undefined, 'zh-CN, *;q=0.1')).toBe('nl');
  });
});
