import { expect, test } from 'vitest';
import nl from '../../../../messages/nl/board.json' with { type: 'json' };
import { hintAt, hints } from './hints.ts';

const nothing = new Set<string>();

test('someone gets the hint of the moment, once', () => {
  expect(hintAt('participant', 'broaden.silent', nothing)?.id).toBe('ready');
  expect(hintAt('participant', 'broaden.silent', new Set(['ready']))).toBeUndefined();
});

test('a facilitator is told other things than a participant', () => {
  expect(hintAt('facilitator', 'lobby', nothing)?.id).toBe('lead');
  expect(hintAt('participant', 'lobby', nothing)?.id).toBe('device');
});

test('who only looks on, and the projector, get none', () => {
  for (const role of ['observer', 'screen'] as const)
    for (const moment of ['lobby', ...hints.flatMap((hint) => hint.at)])
      expect(hintAt(role, moment, nothing)).toBeUndefined();
});

test('at one moment there is at most one hint for a role, so that none waits for another', () => {
  for (const { for: role, at } of hints)
    for (const moment of at)
      expect(
        hints.filter((one) => one.for === role && (one.at as readonly string[]).includes(moment)),
      ).toHaveLength(1);
});

test('every hint has its words', () => {
  const words = Object.keys(nl.hints).filter((key) => key !== 'label' && key !== 'done');
  expect(words.sort()).toEqual(hints.map(({ id }) => id).sort());
});
