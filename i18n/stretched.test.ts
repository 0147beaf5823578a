import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { locales } from './locales.ts';
import { messagesFor } from './messages.ts';
import { stretched, stretchedAll } from './stretched.ts';

test('a text gets longer, its holes, branches and tags stay', () => {
  expect(stretched('Nog {step}')).toBe('Nóóg {step}');
  expect(stretched('{count, plural, =0 {niets} one {# kaart} other {# weg}}, dicht')).toBe(
    '{count, plural, =0 {nííééts} one {# káááárt} other {# wéég}}, díícht',
  );
  expect(stretched('van <b>{before}</b> weg')).toBe('váán <b>{before}</b> wéég');
});

describe.each(locales)('all texts in %s', (locale) => {
  const length = (value: unknown): number =>
    typeof value === 'string'
      ? value.replace(/\{[^{}]*\}/g, '').length
      : Object.values(value as object).reduce<number>((sum, child) => sum + length(child), 0);
  test('are about 40 % longer', () => {
    const texts = messagesFor(locale);
    const ratio = length(stretchedAll(texts)) / length(texts);
    expect(ratio).toBeGreaterThan(1.25);
    expect(ratio).toBeLessThan(1.5);
  });
  test('are still messages', () => {
    const problems: string[] = [];
    const messages = stretchedAll(messagesFor(locale));
    const t = createTranslator({
      locale,
      messages: messages as Record<string, unknown> as never,
      onError: (error) => {
        if (error.code !== 'FORMATTING_ERROR') problems.push(error.message);
      },
    }) as unknown as (key: string, values: object) => string;
    const ask = (value: unknown, path: string): void => {
      if (typeof value === 'string') t(path, {});
      else for (const [key, child] of Object.entries(value as object)) ask(child, `${path}.${key}`);
    };
    for (const [name, texts] of Object.entries(messages)) ask(texts, name);
    expect(problems).toEqual([]);
  });
});
