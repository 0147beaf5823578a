import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Viewer } from '../../workshop/audience.ts';
import { givenTable } from '../../workshop/given.ts';
import { commandDefinitions } from '../../workshop/modules.ts';

const people = { zh1: 'zh', zh2: 'zh', ha1: 'ha', ob1: null };
const viewers: readonly Viewer[] = [
  { person: 'fa1', role: 'facilitator', party: null },
  { person: 'zh1', role: 'participant', party: 'zh' },
  { person: 'ha1', role: 'participant', party: 'ha' },
  { person: 'ob1', role: 'observer', party: null },
  { person: null, role: 'screen', party: null },
];

const id = fc.constantFrom(...Array.from({ length: 12 }, (_, i) => `c${i + 8}`));
const title = fc.constantFrom(
  'Nachtbus.',
  'Stop met faxen',
  'Reistijd betalen.',
  'Valteam: geen breuk = niet naar de SEH',
);
const nothing = fc.constant({});
const step = fc.oneof(
  fc.record({
    type: fc.constantFrom(
      'options/open-round',
      'options/reveal',
      'options/close-round',
      'session/undo',
    ),
    payload: nothing,
  }),
  fc.record({ type: fc.constant('options/post'), payload: fc.record({ title }) }),
  fc.record({ type: fc.constant('options/post'), payload: fc.record({ title }) }),
  fc.record({
    type: fc.constantFrom('options/edit', 'options/reword'),
    payload: fc.record({ id, title }),
  }),
  fc.record({
    type: fc.constantFrom(
      'options/take-back',
      'options/bring-back',
      'options/hide',
      'options/unhide',
      'options/unmerge',
    ),
    payload: fc.record({ id }),
  }),
  fc.record({
    type: fc.constant('options/reply'),
    payload: fc.record({ on: id, kind: fc.constantFrom('question', 'build-on'), text: title }),
  }),
  fc.record({
    type: fc.constant('options/add-cluster'),
    payload: fc.record({ name: title, ids: fc.array(id, { maxLength: 3 }) }),
  }),
  fc.record({
    type: fc.constant('options/merge'),
    payload: fc.record({ into: id, others: fc.array(id, { minLength: 1, maxLength: 2 }), title }),
  }),
  fc.record({
    type: fc.constant('session/set-anonymity'),
    payload: fc.record({
      step: fc.constant('options'),
      level: fc.constantFrom('names', 'party', 'anonymous'),
    }),
  }),
);
const said = fc.tuple(fc.constantFrom('fa1', 'fa1', 'zh1', 'zh2', 'ha1', 'ob1'), step);

it('what each viewer was sent folds to what they may hold', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('names', 'party', 'anonymous'),
      fc.array(said, { minLength: 10, maxLength: 60 }),
      (level, all) => {
        const given = givenTable(['zh', 'ha'], people).did(
          { by: 'fa1', type: 'session/set-anonymity', payload: { step: 'options', level } },
          { by: 'fa1', type: 'session/move', payload: { step: 'broaden', waivers: [] } },
        );
        const waivers = [
          'organisation-interests',
          'collective-interest',
          'three-issues',
          'goal',
          'terms',
          'theme-consent',
        ];
        given.did({
          by: 'fa1',
          type: 'session/move',
          payload: {
            step: 'options',
            waivers: waivers.map((item) => ({ item, reason: 'Vorige keer gedaan.' })),
          },
        });
        for (const [by, command] of all) given.say({ by, ...command });
        for (const viewer of viewers) {
          const { sent, held } = given.law1(viewer);
          expect(sent).toBe(held);
        }
      },
    ),
    { numRuns: 60 },
  );
});

it('nobody can judge: no command scores, likes or votes', () => {
  const types = [...commandDefinitions.keys()].filter((type) => type.startsWith('options/'));
  expect(types.filter((type) => /like|vote|score|rate|rank/.test(type))).toEqual([]);
});
