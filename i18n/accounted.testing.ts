import { join } from 'node:path/posix';
import { type Asking, askingOf, patternOf } from './asked-keys.testing.ts';

/** Source files by their paths. */
export type Sources = ReadonlyMap<string, string>;

/** What may fill a hole in a key: a word of the file itself, of a file it imports, or of the rooms that name things for all. */
function fillers(file: string, asking: ReadonlyMap<string, Asking>): (word: string) => boolean {
  const near = [...asking].filter(
    ([path]) =>
      path === file ||
      /^(lib|server|app\/_api)\//.test(path) ||
      asking.get(file)?.imports.some((name) => join(file, '..', name) === path),
  );
  const shapes = new RegExp(`^(?:${near.flatMap(([, one]) => one.shapes).join('|')})$`);
  return (word) => near.some(([, one]) => one.words.has(word)) || shapes.test(word);
}

/**
 * Keys against the sources: `unused` are those that no file asks for, `missing` the questions that no key answers
 * (`file: key`, with * for what only runs know).
 */
export function accounted(
  sources: Sources,
  keys: readonly string[],
): { unused: string[]; missing: string[] } {
  const asking = new Map(
    [...sources].map(([file, source]) => [
      file,
      askingOf(source, file.endsWith('x') ? 'tsx' : 'ts'),
    ]),
  );
  const known = new Set(keys);
  const used = new Set<string>();
  const missing: string[] = [];
  for (const [file, { asks }] of asking) {
    const fills = fillers(file, asking);
    for (const { namespaces, key } of asks) {
      const found = namespaces.flatMap((namespace) => {
        const pieces = [namespace && `${namespace}.`, ...key];
        if (!pieces.includes(null)) return known.has(pieces.join('')) ? [pieces.join('')] : [];
        const pattern = pieces.map((piece) => (piece === null ? '(.+)' : patternOf([piece], '')));
        const asked = new RegExp(`^${pattern.join('')}$`);
        return keys.filter((one) => asked.exec(one)?.slice(1).every(fills));
      });
      if (found.length === 0) missing.push(`${file}: ${key.map((piece) => piece ?? '*').join('')}`);
      for (const one of found) used.add(one);
    }
  }
  return { unused: keys.filter((key) => !used.has(key)), missing };
}
