import { expect, it } from 'vitest';
import { givenTable } from './given.ts';
import { stepIds } from './kernel.ts';
import { initialState } from './modules.ts';
import type { Anonymity, RoundState } from './round.ts';
import { typingGrain } from './typing-grain.ts';

const rounds: readonly RoundState[] = ['idle', 'silent', 'revealed', 'closed'];

it('is never finer than what is promised of the cards, in any state of a round', () => {
  const { session, options } = initialState;
  const grains = (level: Anonymity) =>
    stepIds.flatMap((step) =>
      rounds.map((round) => {
        const anonymity = { ...session.anonymity, [step]: level };
        const all = {
          ...initialState,
          session: { ...session, anonymity },
          options: { ...options, round },
        };
        return [`${step} ${step === 'options' ? round : ''}`, typingGrain(all, step)];
      }),
    );
  expect(new Set(grains('anonymous').map(([, grain]) => grain))).toEqual(new Set(['nobody']));
  expect(new Set(grains('party').map(([, grain]) => grain))).toEqual(new Set(['party']));
  // By name only where the name is told too: in step 2 that is when the round closes.
  expect(Object.fromEntries(grains('names'))).toMatchObject({
    'options silent': 'party',
    'options revealed': 'party',
    'options closed': 'person',
    'improve ': 'person',
  });
});

it('follows a level that is made more anonymous', () => {
  const given = givenTable(['zh', 'ha'], { zh1: 'zh' });
  expect(typingGrain(given.state, 'broaden')).toBe('party');
  const payload = { step: 'broaden', level: 'anonymous' };
  given.did({ by: 'fa1', type: 'session/set-anonymity', payload });
  expect(typingGrain(given.state, 'broaden')).toBe('nobody');
});
