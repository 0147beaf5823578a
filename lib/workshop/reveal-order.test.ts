import { expect, test } from 'vitest';
import { sampleScript } from '../sample/script.ts';
import { actorOf, systemActor } from './actor.ts';
import { decide } from './decide.ts';
import { fold } from './fold.ts';
import { initialState } from './modules.ts';
import type { State } from './state.ts';
import { Table } from './table.ts';

const turns = [
  'broaden/reveal',
  'broaden/unreveal',
  'options/reveal',
  'options/close-round',
  'preferred/close-round',
  'packages/close-valuation',
  'improve/reveal',
  'improve/close-closing',
];

/** The same secrets, had they come in the other way round. */
function backwards(state: State): State {
  const slices = Object.entries(state).map(([id, slice]) => {
    const rows = slice.secret.rows as readonly { readonly id: string }[];
    return [id, { ...slice, secret: Table.of(rows.toReversed()) }];
  });
  return Object.fromEntries(slices) as State;
}

test.each(['names', 'party', 'anonymous'] as const)(
  'with %s, what is turned over comes in an order that does not tell who was first',
  (level) => {
    let state = initialState;
    const looked = new Set<string>();
    for (const line of sampleScript('nl').toSorted((a, b) => a.at - b.at)) {
      const actor = line.by === 'system' ? systemActor : actorOf(state, line.by);
      if (!actor) continue;
      const moment = { actor, now: 1, id: line.id };
      const decision = decide(state, line, moment);
      if (turns.includes(line.type)) {
        const { anonymity } = state.session;
        const levels = Object.fromEntries(Object.keys(anonymity).map((step) => [step, level]));
        const agreed = { ...state, session: { ...state.session, anonymity: levels } } as State;
        const [one, other] = [agreed, backwards(agreed)].map((all) => decide(all, line, moment));
        expect(JSON.stringify(other)).toBe(JSON.stringify(one));
        looked.add(line.type);
      }
      if (decision.ok) state = fold([decision], state);
    }
    expect(looked.size).toBeGreaterThanOrEqual(turns.length - 1);
  },
);
