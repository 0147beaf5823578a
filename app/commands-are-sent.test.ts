import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { commandDefinitions } from '../lib/workshop/modules.ts';

type Source = { readonly name: string; readonly text: string };

/** The source files below a folder, without tests and what only they use. */
function sourcesIn(folder: string): Source[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture|testing)\.tsx?$/.test(file))
    .map((file) => ({ name: basename(file), text: readFileSync(join(folder, file), 'utf8') }));
}

const typesIn = (text: string): string[] =>
  [...text.matchAll(/'([a-z]+\/[a-z-]+)'/g)].flatMap(([, type]) => type ?? []);

/** What a screen (or the server) names, other than to ask whether it may be done. */
const sentIn = (text: string): string[] =>
  typesIn(text.replaceAll(/\bcan\(\s*'[^']+',?\s*\)/g, ''));

const offeredIn = (text: string): string[] =>
  [...text.matchAll(/\btype:([^,;{}]*),\s*payload\b/g)].flatMap(([, undo]) => typesIn(undo ?? ''));

/** Per command of a file: what its decision, or what all of the file share, offers to take it back with, as `{ type, payload }`. */
function undoneIn(text: string): [type: string, undo: string[]][] {
  const [shared = '', ...parts] = text.split(/'([a-z]+\/[a-z-]+)': command\(/);
  return parts.flatMap((type, i) =>
    i % 2 === 1 ? [] : [[type, [...offeredIn(shared), ...offeredIn(parts[i + 1] ?? '')]]],
  );
}

/** What reaches the server by a press, an undo of it included. */
function reached(pressed: readonly string[], undone: ReadonlyMap<string, readonly string[]>) {
  const found = new Set<string>();
  const visit = (type: string) => {
    if (found.has(type)) return;
    found.add(type);
    for (const undo of undone.get(type) ?? []) visit(undo);
  };
  for (const type of pressed) visit(type);
  return found;
}

const root = join(import.meta.dirname, '..');

test('every command is sent by a screen, by the facilitator’s bar, by the server, or is the undo of one that is', () => {
  const steps = sourcesIn(join(root, 'lib'));
  const pressed = [
    ...[...sourcesIn(join(root, 'app')), ...sourcesIn(join(root, 'server/api'))],
    // What is next in a step is what the bar sends.
    ...steps.filter(({ name }) => name === 'next.ts'),
  ].flatMap(({ text }) => sentIn(text));
  const sent = reached(pressed, new Map(steps.flatMap(({ text }) => undoneIn(text))));
  expect([...commandDefinitions.keys()].filter((type) => !sent.has(type))).toEqual([]);
});

test('asking whether something may be done is not doing it, and an undo alone does not make a command reachable', () => {
  expect(sentIn("{can('phase/sign') && <Sign />}")).toEqual([]);
  expect(sentIn("act(mine ? 'improve/answer' : 'improve/ask', {})")).toHaveLength(2);
  const undone = new Map(
    undoneIn(`
      'a/hide': command({ decide: () => accept([{ type: 'a/hidden', id }], { type: on ? 'a/show' : 'a/hide', payload: {} }) }),
      'a/drop': command({ decide: () => accept([], { type: 'a/drop', payload: {} }) }),
    `),
  );
  expect(undone.get('a/hide')).toEqual(['a/show', 'a/hide']);
  expect([...reached(['a/hide'], undone)]).toEqual(['a/hide', 'a/show']);
});
