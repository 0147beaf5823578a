import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Viewer } from '../../workshop/audience.ts';
import { atTheVote } from './at-the-vote.fixture.ts';

const option = fc.constantFrom('o01', 'o17', 'o06', 'o22', 'zero');
const some = fc.uniqueArray(option, { minLength: 1, maxLength: 5 });
const round = fc.constantFrom('r1', 'r2', 'r3');
const scores = fc.dictionary(option, fc.option(fc.integer({ min: 0, max: 10 })));
const reasons = fc.dictionary(option, fc.constantFrom('Te duur.', 'Kan niet zonder nachtzorg.'));
const by = fc.constantFrom('fa1', 'zh1', 'zh2', 'ha1', 'ob1');
const said = (type: string, payload: fc.Arbitrary<object>) =>
  fc.record({ type: fc.constant(type), by, payload });

const command = fc.oneof(
  said(
    'preferred/open-round',
    fc.record({ method: fc.constantFrom('resistance', 'score', 'dots', 'ranking'), options: some }),
  ),
  said('preferred/cast', fc.record({ round, scores, reasons })),
  said(
    'preferred/cast',
    fc.record({
      round,
      tiers: fc.array(fc.uniqueArray(option, { minLength: 1 }), { maxLength: 3 }),
    }),
  ),
  said('preferred/close-round', fc.record({ round })),
  said('preferred/reopen-round', fc.record({ round })),
  said('preferred/cancel-round', fc.record({ round })),
  said('preferred/draw-lot', fc.record({ round })),
  said('preferred/play-joker', fc.record({ option })),
  said('preferred/take-joker-back', fc.record({ option })),
  said(
    'preferred/explain-objection',
    fc.record({ option, reason: fc.constant('Dat trekt het nachtrooster niet.') }),
  ),
  said('preferred/repair', fc.record({ option, title: fc.constant('Alleen met toestemming') })),
  said('session/undo', fc.constant({})),
);

const viewers: Viewer[] = [
  { person: null, role: 'screen', party: null },
  { person: 'ob1', role: 'observer', party: null },
  { person: 'fa1', role: 'facilitator', party: null },
  { person: 'zh1', role: 'participant', party: 'zh' },
  { person: 'zh2', role: 'participant', party: 'zh' },
  { person: 'ha1', role: 'participant', party: 'ha' },
];

test('whatever is said, what a viewer is sent folds to what that viewer may hold', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (all) => {
      const given = atTheVote();
      let opened = 0;
      for (const one of all) {
        const opens = one.type === 'preferred/open-round';
        const decision = given.say(opens ? { ...one, by: 'fa1', id: `r${opened + 1}` } : one);
        if (opens && decision.ok) opened += 1;
      }
      for (const viewer of viewers) {
        const { sent, held } = given.law1(viewer);
        expect(sent).toBe(held);
      }
    }),
    { numRuns: 60 },
  );
});

test('a vote never reaches anyone but the voter, not even after the close', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 2 }),
      ([a = 0, b = 0]) => {
        const given = atTheVote().did(
          { by: 'fa1', id: 'r1', type: 'preferred/open-round', payload: { options: ['o01'] } },
          {
            by: 'zh1',
            type: 'preferred/cast',
            payload: { round: 'r1', scores: { o01: a, zero: 5 } },
          },
          {
            by: 'zh2',
            type: 'preferred/cast',
            payload: { round: 'r1', scores: { o01: b, zero: 5 } },
          },
          { by: 'fa1', type: 'preferred/close-round', payload: { round: 'r1' } },
        );
        for (const viewer of viewers) {
          const { secret } = JSON.parse(given.law1(viewer).sent).preferred as {
            secret: { kind: string; id: string }[];
          };
          const ballots = secret.filter(({ kind }) => kind === 'ballot').map(({ id }) => id);
          expect(ballots.every((id) => id === `ballot:r1:${viewer.person}`)).toBe(true);
        }
      },
    ),
    { numRuns: 20 },
  );
});
