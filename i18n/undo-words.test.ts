import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commandDefinitions } from '../lib/workshop/modules.ts';

const lib = new URL('../lib/', import.meta.url);

/** What a facilitator does with what was said beside a card is one piece for two steps, and has its names from them. */
const moderated = [...commandDefinitions.keys()].filter((type) =>
  /\/(hide|reword)-(why|reply)$/.test(type),
);

/** Commands that say how they are taken back: read from the sources, since no play meets them all. */
const inSources = readdirSync(lib, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(steps|facilitation)\/.*(?<!\.test)\.ts$/.test(name))
  .flatMap((name) => {
    const source = readFileSync(new URL(name, lib), 'utf8');
    const [, ...commands] = source.split(/\n {2}'(?=[a-z]+\/[a-z-]+': command\()/);
    return commands
      .map((body) => body.split('\n  }),')[0] ?? '')
      .filter(
        (body) => /'facilitator'/.test(body) && /payload|putBack\(|withdraw\)|hide\(/.test(body),
      )
      .map((body) => body.slice(0, body.indexOf("'")));
  });
const taken = [...inSources, ...moderated];

test.each(['nl', 'en'])('says what would be taken back, in %s', (language) => {
  const file = new URL(`../messages/${language}/board.json`, import.meta.url);
  const { undo } = JSON.parse(readFileSync(file, 'utf8')) as {
    undo: { of: Readonly<Record<string, Readonly<Record<string, string>>>> };
  };
  expect(moderated).toHaveLength(4);
  expect(taken.length).toBeGreaterThan(50);
  const told = (type: string) => {
    const [module = '', act = ''] = type.split('/');
    return undo.of[module]?.[act] !== undefined;
  };
  expect(taken.filter((type) => !told(type))).toEqual([]);
});
