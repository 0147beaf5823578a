import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../../i18n/messages.ts';
import { play } from '../../../../lib/sample/play.ts';
import { sampleScript } from '../../../../lib/sample/script.ts';
import { fold } from '../../../../lib/workshop/fold.ts';
import { type StepId, stepIds } from '../../../../lib/workshop/kernel.ts';
import {
  assignmentOf,
  checklistOf,
  initialState,
  nextOf,
} from '../../../../lib/workshop/modules.ts';

/** The paths in a step's words that the board asks for in every state that the sample session goes through. */
function askedFor(step: StepId): ReadonlySet<string> {
  const asked = new Set<string>(['purpose', 'act', 'out', 'others'].map((part) => `why.${part}`));
  let state = initialState;
  for (const entry of play(sampleScript('nl'), 0).entries) {
    state = fold([entry], state);
    for (const part of ['bold', 'light', 'rule'])
      asked.add(`task.${assignmentOf(state, step)}.${part}`);
    const next = nextOf(state, step);
    for (const part of next ? ['say', 'do'] : []) asked.add(`next.${next?.id}.${part}`);
    for (const item of checklistOf(state, step)) asked.add(`checklist.${item.id}`);
  }
  return asked;
}

function textAt(texts: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], texts);
}

describe.each(stepIds)('the words of %s', (step) => {
  const asked = askedFor(step);
  test.each(['nl', 'en'] as const)('say all that a session asks for, in %s', (language) => {
    expect(asked.size).toBeGreaterThan(10);
    const texts = messagesFor(language)[step];
    expect([...asked].filter((path) => typeof textAt(texts, path) !== 'string')).toEqual([]);
  });
});
