import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Viewer } from '../../workshop/audience.ts';
import { givenTable } from '../../workshop/given.ts';

const people = { zh1: 'zh', zh2: 'zh', ha1: 'ha', ob1: null };
const viewers: readonly Viewer[] = [
  { person: 'fa1', role: 'facilitator', party: null },
  { person: 'zh1', role: 'participant', party: 'zh' },
  { person: 'ha1', role: 'participant', party: 'ha' },
  { person: 'ob1', role: 'observer', party: null },
  { person: null, role: 'screen', party: null },
];

const id = fc.constantFrom(...Array.from({ length: 14 }, (_, i) => `c${i + 8}`));
const text = fc.constantFrom(
  'Verpleegkundigen houden',
  'Reistijd betalen.',
  'Mantelzorgers die het volhouden',
);
const level = fc.constantFrom('collective', 'organisation', 'personal');
const importance = fc.integer({ min: 1, max: 5 });
const nothing = fc.constant({});
const interest = fc.record({ level, text, importance });
const step = fc.oneof(
  fc.record({
    type: fc.constantFrom(
      'broaden/open-round',
      'broaden/reveal',
      'broaden/close-round',
      'session/undo',
    ),
    payload: nothing,
  }),
  fc.record({ type: fc.constant('broaden/post-interest'), payload: interest }),
  fc.record({ type: fc.constant('broaden/post-interest'), payload: interest }),
  fc.record({
    type: fc.constant('broaden/edit-interest'),
    payload: fc.record({ id, level, text, importance }),
  }),
  fc.record({ type: fc.constant('broaden/take-back-interest'), payload: fc.record({ id }) }),
  fc.record({
    type: fc.constant('broaden/ask-why'),
    payload: fc.record({ on: id, question: text }),
  }),
  fc.record({
    type: fc.constant('broaden/set-no-deal'),
    payload: fc.record({ text: fc.oneof(text, fc.constant('')) }),
  }),
  fc.record({ type: fc.constant('broaden/word-theme'), payload: fc.record({ text }) }),
  fc.record({ type: fc.constant('broaden/consent-theme'), payload: fc.record({ theme: id }) }),
  fc.record({ type: fc.constant('broaden/add-issue'), payload: fc.record({ title: text }) }),
  fc.record({ type: fc.constant('broaden/add-term'), payload: fc.record({ word: text }) }),
  fc.record({ type: fc.constant('broaden/define-term'), payload: fc.record({ term: id, text }) }),
);
const said = fc.tuple(fc.constantFrom('fa1', 'fa1', 'zh1', 'zh2', 'ha1', 'ob1'), step);
const levels = fc.constantFrom('names', 'party', 'anonymous');

it('what each viewer was sent folds to what they may hold', () => {
  fc.assert(
    fc.property(levels, fc.array(said, { minLength: 10, maxLength: 60 }), (anonymity, all) => {
      const given = givenTable(['zh', 'ha'], people).did(
        {
          by: 'fa1',
          type: 'session/set-anonymity',
          payload: { step: 'broaden', level: anonymity },
        },
        { by: 'fa1', type: 'session/move', payload: { step: 'broaden', waivers: [] } },
      );
      for (const [by, command] of all) given.say({ by, ...command });
      for (const viewer of viewers) {
        const { sent, held } = given.law1(viewer);
        expect(sent).toBe(held);
      }
    }),
    { numRuns: 60 },
  );
});
