import { expect, test } from 'vitest';
import { play } from '../sample/play.ts';
import { sampleScript } from '../sample/script.ts';
import { randomPayload } from '../sync/sim/payload.ts';
import { Prng } from '../sync/sim/prng.ts';
import { actorOf, viewerOf } from './actor.ts';
import { anyone, type Viewer } from './audience.ts';
import { decide } from './decide.ts';
import { eventsFor, fold, redact } from './fold.ts';
import { commandDefinitions } from './modules.ts';
import type { State } from './state.ts';

const { entries, refused } = play(sampleScript('nl'), 1_780_000_000_000);
const definitions = [...commandDefinitions];

/** The sample workshop at some moments of its day, whatever stands in it then. */
const moments = Array.from({ length: 24 }, (_, i) =>
  entries.slice(0, Math.round((entries.length * (i + 1)) / 24)),
);

const viewersOf = (state: State): Viewer[] => [
  anyone,
  ...state.session.people.rows.flatMap((person) => viewerOf(state, person.id) ?? []),
];

test('the sample is taken as it is: nothing in it is refused', () => {
  expect(refused.map(({ line, reason }) => `${line.id} ${line.type} ${reason.code}`)).toEqual([]);
});

test('law 1: what a viewer was sent of the sample folds to what they may hold', () => {
  const whole = fold(entries);
  for (const viewer of viewersOf(whole)) {
    const sent = fold(entries.map((entry) => ({ events: eventsFor(entry, viewer) })));
    expect(JSON.stringify(sent)).toBe(JSON.stringify(redact(whole, viewer)));
  }
});

test('law 1: every command of every module, on every board, leaves each viewer with what they may hold', () => {
  const random = new Prng(1);
  const taken = new Set<string>();
  for (const log of moments) {
    const start = fold(log);
    const viewers = viewersOf(start);
    let state = start;
    const views = viewers.map((viewer) => redact(start, viewer));
    for (let round = 0; round < 300; round += 1) {
      const [type, definition] = random.pick(definitions);
      const able = state.session.people.rows.filter(
        (person) =>
          definition.by.includes(person.role) ||
          (definition.by.includes('mandate') && person.mandate),
      );
      if (able.length === 0) continue;
      const actor = actorOf(state, random.pick(able).id);
      if (!actor) continue;
      const command = { type, payload: randomPayload(type, definition, state, random) };
      const decision = decide(state, command, {
        actor,
        now: 1_790_000_000_000 + round,
        id: `r${round}`,
      });
      if (!decision.ok) continue;
      taken.add(type);
      state = fold([decision], state);
      for (const [i, viewer] of viewers.entries()) {
        views[i] = fold([{ events: eventsFor(decision, viewer) }], views[i]);
      }
    }
    for (const [i, viewer] of viewers.entries()) {
      expect(JSON.stringify(views[i])).toBe(JSON.stringify(redact(state, viewer)));
    }
  }
  // Else the law was tried on too little.
  expect(taken.size).toBeGreaterThan(definitions.length / 2);
});

test('a command made of nonsense is refused, never thrown at', () => {
  const state = fold(moments[12] ?? []);
  const actor = actorOf(state, 'fa1');
  if (!actor) throw new Error('nobody leads');
  const nonsense = [
    {},
    [],
    { __proto__: null },
    { step: '__proto__' },
    { id: 'constructor' },
    { text: 7 },
  ];
  for (const [type] of definitions) {
    for (const payload of nonsense) {
      const decide1 = () =>
        decide(state, { type, payload }, { actor, now: 1_790_000_000_000, id: 'n1' });
      expect(decide1).not.toThrow();
    }
  }
  const unknown = decide(state, { type: 'toString', payload: {} }, { actor, now: 0, id: 'n2' });
  expect(unknown).toEqual({ ok: false, reason: { code: 'unknown-command' } });
});
