import { describe, expect, test } from 'vitest';
import { messagesFor } from './messages.ts';
import { namespaces } from './namespaces.ts';

/** Every text by its path, e.g. `common.close` → `Sluiten`. */
function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, child]) =>
    texts(child, path ? `${path}.${key}` : key),
  );
}

/** The names of the arguments and tags in an ICU message, also those inside its plural and select branches. */
function holes(text: string): string[] {
  const found = new Set([...text.matchAll(/<(\w+)>/g)].map((tag) => `<${tag[1]}>`));
  let at = 0;
  const until = (stops: string): string => {
    const from = at;
    while (at < text.length && !stops.includes(text.charAt(at))) at++;
    return text.slice(from, at).trim();
  };
  /** Reads up to the brace that closes what is open; text and branches turn into each other at every brace. */
  const branches = (): void => {
    for (until('{}'); text[at] === '{'; until('{}')) {
      at++;
      message();
    }
    at++;
  };
  const message = (): void => {
    for (until('{}'); text[at] === '{'; until('{}')) {
      at++;
      found.add(until(',}'));
      branches();
    }
    at++;
  };
  message();
  return [...found].sort();
}

const dutch = new Map(texts(messagesFor('nl'), ''));
const english = new Map(texts(messagesFor('en'), ''));

describe('the two languages', () => {
  test.each(namespaces)('%s says everything in both', (name) => {
    const keys = (all: Map<string, string>) =>
      [...all.keys()].filter((key) => key.startsWith(`${name}.`)).sort();
    expect(keys(english)).toEqual(keys(dutch));
  });
  test('a text asks for the same values in both', () => {
    for (const [key, text] of dutch) {
      expect({ key, holes: holes(english.get(key) ?? '') }).toEqual({ key, holes: holes(text) });
    }
  });
  test('no text is empty', () => {
    for (const all of [dutch, english])
      for (const [key, text] of all) expect(text.trim(), key).not.toBe('');
  });
});
