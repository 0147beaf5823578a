import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Viewer } from '../../workshop/audience.ts';
import { moments, sampleAt } from './sample-at.fixture.ts';

const pack = fc.constantFrom('P1', 'P2', 'P3', 'P4');
const by = fc.constantFrom('fa1', 'zh1', 'zh3', 'ha1', 'tz1', 'gm2', 'zv1', 'ob1');
const interests = ['zh', 'ha', 'tz', 'gm', 'zv'].flatMap((party) =>
  [1, 2, 3, 4].map((n) => `${party}-i${n}`),
);
const interest = fc.constantFrom(...interests);
const said = (type: string, payload: fc.Arbitrary<object>) =>
  fc.record({ type: fc.constant(type), by, payload });
/** Scores that are someone's own interests, so that many are accepted. */
const scored = fc.constantFrom('zh', 'ha', 'tz', 'gm', 'zv').chain((party) =>
  fc.record({
    type: fc.constant('packages/value'),
    by: fc.constant(`${party}1`),
    payload: fc.record({
      package: pack,
      scores: fc.dictionary(
        fc.constantFrom(...[1, 2, 3, 4].map((n) => `${party}-i${n}`)),
        fc.integer({ min: -5, max: 5 }),
      ),
    }),
  }),
);

const command = fc.oneof(
  scored,
  scored,
  said(
    'packages/weigh',
    fc.record({
      weights: fc.dictionary(interest, fc.integer({ min: 0, max: 100 }), { maxKeys: 2 }),
    }),
  ),
  said('packages/value-by', fc.record({ way: fc.constantFrom('interests', 'issues') })),
  said('packages/share', fc.record({ share: fc.boolean() })),
  said(
    'packages/change',
    fc.record({
      package: pack,
      elements: fc.constantFrom({ beds: 'o05' }, { beds: null }, { anw: 'o02' }),
    }),
  ),
  said('packages/open-valuation', fc.constant({})),
  said('packages/close-valuation', fc.constant({})),
  said('packages/release', fc.record({ packages: fc.uniqueArray(pack, { minLength: 1 }) })),
  said(
    'packages/withdraw-release',
    fc.record({ packages: fc.uniqueArray(pack, { minLength: 1 }) }),
  ),
  said('packages/consent-base', fc.record({ package: pack, consent: fc.boolean() })),
  said('packages/take-base', fc.record({ package: pack })),
  said('packages/put-aside', fc.record({ package: pack, aside: fc.boolean() })),
  said('session/undo', fc.constant({})),
);

const viewers: Viewer[] = [
  { person: null, role: 'screen', party: null },
  { person: 'fa1', role: 'facilitator', party: null },
  { person: 'zh2', role: 'participant', party: 'zh' },
  { person: 'zv1', role: 'participant', party: 'zv' },
];

const private_ = new Set(['weights', 'scores', 'issues', 'way']);

test.each([moments.built, moments.compared])(
  'whatever is said from second %i on, what a viewer is sent folds to what that viewer may hold',
  (second) => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (all) => {
        const given = sampleAt(second);
        for (const one of all) given.say(one);
        for (const viewer of viewers) {
          const { sent, held } = given.law1(viewer);
          expect(sent).toBe(held);
          const rows = JSON.parse(sent).packages.secret as { kind: string; party: string }[];
          const others = rows.filter(
            ({ kind, party }) => private_.has(kind) && party !== viewer.party,
          );
          const let_ = new Set(
            rows.filter(({ kind }) => kind === 'shared').map(({ party }) => party),
          );
          expect(
            others.every(({ party }) => viewer.role === 'facilitator' && let_.has(party)),
          ).toBe(true);
        }
      }),
      { numRuns: 12 },
    );
  },
);
