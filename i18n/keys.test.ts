import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accounted } from './accounted.testing.ts';
import { messagesFor } from './messages.ts';

const sources = new Map(
  globSync('{app,lib,server,i18n}/**/*.{ts,tsx}')
    .filter((file) => !/\.(test|testing|fixture|contract)\.|^app\/ui\//.test(file))
    .map((file) => [file, readFileSync(file, 'utf8')]),
);

const keysOf = (value: unknown, path = ''): string[] =>
  typeof value === 'string'
    ? [path]
    : Object.entries(value as object).flatMap(([key, child]) =>
        keysOf(child, path ? `${path}.${key}` : key),
      );

const keys = keysOf(messagesFor('nl'));
const known = new Set(keys);

/** Every first group of `pattern` in the sources under `folder`. */
function named(folder: RegExp, pattern: RegExp): string[] {
  const found = new Set<string>();
  for (const [file, source] of sources)
    if (folder.test(file))
      for (const [, name] of source.matchAll(pattern)) if (name) found.add(name);
  return [...found].sort();
}

describe('the texts and the sources', () => {
  const { unused, missing } = accounted(sources, keys);
  test('every text is asked for somewhere', () => expect(unused).toEqual([]));
  test('every text that is asked for is there', () => expect(missing).toEqual([]));
});

describe('what is refused', () => {
  const codes = [
    ...named(/^(lib|server)\//, /\brefused?\(\s*'([a-z-]+)'/g),
    // What the schedule finds wrong has codes too; those are told by the step itself.
    ...named(/^(server|app|lib\/(?!analysis))/, /\bcode: '([a-z-]+)'/g),
  ];
  test('has a sentence, whatever its code', () => {
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code) => !known.has(`errors.${code}`))).toEqual([]);
  });
});

describe('the account', () => {
  const file = 'app/page.tsx';
  const account = (source: string, ...given: string[]) =>
    accounted(new Map([[file, source]]), given);
  test('tells a text that nobody asks for', () => {
    const source = "const t = useTranslations('home'); t('title'); t(busy ? 'wait' : 'go');";
    expect(account(source, 'home.title', 'home.wait', 'home.go', 'home.old').unused).toEqual([
      'home.old',
    ]);
  });
  test('tells a text that is asked for and is not there', () => {
    const source = "const t = useTranslations('home'); t('title'); t.rich('lead', {});";
    expect(account(source, 'home.title').missing).toEqual([`${file}: lead`]);
  });
  test('fills a key that is put together with words that its file knows, and with no others', () => {
    const source =
      "const t = useTranslations('home'); ['lobby', 'closed'].map((x) => t(`$" + '{x}.say`));';
    expect(account(source, 'home.lobby.say', 'home.open.say')).toEqual({
      unused: ['home.open.say'],
      missing: [],
    });
  });
});
