import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const lib = new URL('../lib/', import.meta.url);

/** Commands that say how they are taken back: read from the sources, since no play meets them all. */
const taken = readdirSync(lib, { recursive: true, encoding: 'utf8' })
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

test.each(['nl', 'en'])('says what would be taken back, in %s', (language) => {
  const file = new URL(`../messages/${language}/board.json`, import.meta.url);
  const { undo } = JSON.parse(readFileSync(file, 'utf8')) as {
    undo: { of: Readonly<Record<string, Readonly<Record<string, string>>>> };
  };
  expect(taken.length).toBeGreaterThan(50);
  const told = (type: string) => {
    const [module = '', act = ''] = type.split('/');
    return undo.of[module]?.[act] !== undefined;
  };
  expect(taken.filter((type) => !told(type))).toEqual([]);
});
