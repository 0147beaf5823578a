import format from 'icu-minify/format';
import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { locales } from './locales.ts';
import { messagesFor } from './messages.ts';
import { textsFor } from './texts.ts';

const [select, plural] = [1, 2];
const counts = [0, 1, 2, 1234];
type Values = Record<string, unknown>;

/** Values for what a text asks for, the `turn`th of each; tags stand there as tags. */
function valuesFor(text: unknown, turn: number, values: Values = {}): Values {
  for (const node of Array.isArray(text) ? text : []) {
    if (!Array.isArray(node)) continue;
    const [name, kind, branches] = node;
    if (kind === select || kind === plural) {
      const keys = Object.keys(branches);
      values[name] = kind === plural ? counts[turn % counts.length] : keys[turn % keys.length];
      for (const branch of Object.values(branches)) valuesFor(branch, turn, values);
    } else if (kind === undefined) values[name] ??= 'Ada <& Co>';
    else {
      values[name] = (chunks: unknown) => `<${name}>${[chunks].flat().join('')}</${name}>`;
      valuesFor(node.slice(1), turn, values);
    }
  }
  return values;
}

describe.each(locales)('the texts in %s as pages get them', (locale) => {
  const formatters = {
    getNumberFormat: (...by: ConstructorParameters<typeof Intl.NumberFormat>) =>
      new Intl.NumberFormat(...by),
    getDateTimeFormat: (...by: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
      new Intl.DateTimeFormat(...by),
    getPluralRules: (...by: ConstructorParameters<typeof Intl.PluralRules>) =>
      new Intl.PluralRules(...by),
  };
  const written = createTranslator({ locale, messages: messagesFor(locale) });
  const say = written.markup as unknown as (key: string, values: Values) => string;

  test('say what is written, whatever stands in their holes', () => {
    let said = 0;
    const compare = (text: unknown, path: string): void => {
      if (typeof text === 'object' && text !== null && !Array.isArray(text)) {
        for (const [key, child] of Object.entries(text))
          compare(child, path ? `${path}.${key}` : key);
        return;
      }
      for (const turn of [0, 1, 2, 3, 4]) {
        const values = valuesFor(text, turn);
        const made = format(text as never, locale, values as never, { formatters });
        expect([made].flat().join(''), path).toBe(say(path, values));
        said += 1;
      }
    };
    compare(textsFor(locale), '');
    expect(said).toBeGreaterThan(5000);
  });

  test('can go to the browser: plain objects, lists, words and numbers', () => {
    const texts = textsFor(locale);
    expect(JSON.parse(JSON.stringify(texts))).toStrictEqual(texts);
  });
});
