import { expect, it } from 'vitest';
import { clientMessages, handshake } from '../lib/protocol/messages.ts';
import { play } from '../lib/sample/play.ts';
import { sampleScript } from '../lib/sample/script.ts';
import { actorOf, systemActor } from '../lib/workshop/actor.ts';
import { decide } from '../lib/workshop/decide.ts';
import { fold } from '../lib/workshop/fold.ts';
import { commandDefinitions } from '../lib/workshop/modules.ts';

/** A stream of numbers from 0 up to 1 that is the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const script = sampleScript('nl');
const sample = play(script, 1_000_000_000_000);
const moments = [1200, 4000, 7000, 10_000].map(
  (until) => play(script, 1_000_000_000_000, until).state,
);
const types = [...commandDefinitions.keys(), 'session/opened', '__proto__', 'toString', ''];
const bad: readonly unknown[] = [
  null,
  undefined,
  true,
  -1,
  0,
  1.5,
  1e308,
  Number.NaN,
  '',
  ' ',
  '\u0000',
  '__proto__',
  'constructor',
  '=1+1',
  '<script>',
  '\u202eomgekeerd',
  '👩‍👩‍👧',
  'x'.repeat(9000),
  [],
  [[]],
  {},
  JSON.parse('{"__proto__":{"polluted":true}}'),
  { toString: 1 },
  { length: 1e9 },
];

/** A payload with something in it bent, or something that never was one. */
function bend(given: object, random: () => number): unknown {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  if (random() < 0.15) return pick(bad);
  const payload: Record<string, unknown> = structuredClone(given) as Record<string, unknown>;
  const keys = Object.keys(payload);
  const roll = random();
  if (roll < 0.2) return payload;
  if (roll < 0.7 && keys.length > 0)
    payload[pick(keys)] = random() < 0.5 ? pick(bad) : pick(Object.values(pick(script).payload));
  else if (roll < 0.85 && keys.length > 0) delete payload[pick(keys)];
  else
    Object.defineProperty(payload, pick(['extra', '__proto__', 'constructor', 'to']), {
      value: pick(bad),
      enumerable: true,
    });
  return payload;
}

it('100,000 bent commands by anyone: each is decided or refused with a reason, nothing breaks, nothing is half done', () => {
  const random = numbers(20261122);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const people = sample.state.session.people.rows.map((person) => person.id);
  let state = sample.state;
  let accepted = 0;
  const refused = new Map<string, number>();
  for (let i = 0; i < 100_000; i += 1) {
    if (i % 5000 === 0) state = pick([...moments, sample.state]);
    const line = pick(script);
    const type = random() < 0.8 ? line.type : pick(types);
    const parsed = clientMessages.send.safeParse([
      `fuzz-${i}-0000`,
      type,
      bend(line.payload, random),
    ]);
    if (!parsed.success) {
      refused.set('message', (refused.get('message') ?? 0) + 1);
      continue;
    }
    const [id, name, payload] = parsed.data;
    const actor =
      random() < 0.05 ? systemActor : actorOf(state, random() < 0.6 ? line.by : pick(people));
    if (!actor) continue;
    const before = JSON.stringify(state.session);
    const decision = decide(
      state,
      { type: name, payload },
      { actor, now: 1_000_000_000_000 + i, id },
    );
    if (!decision.ok) {
      expect(decision.reason.code).toMatch(/^[a-z-]+$/);
      refused.set(decision.reason.code, (refused.get(decision.reason.code) ?? 0) + 1);
      continue;
    }
    expect(JSON.stringify(state.session)).toBe(before);
    const entry = { events: decision.events };
    expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
    state = fold([entry], state);
    accepted += 1;
  }
  expect(accepted).toBeGreaterThan(1000);
  expect(refused.size).toBeGreaterThan(8);
  expect(Object.prototype).not.toHaveProperty('polluted');
}, 120_000);

it('50,000 messages that are none: refused, every one', () => {
  const random = numbers(7);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const schemas = [clientMessages.join, clientMessages.send, clientMessages.history, handshake];
  let taken = 0;
  for (let i = 0; i < 50_000; i += 1) {
    const message =
      random() < 0.2
        ? pick(bad)
        : [pick(bad), pick(bad), pick(bad)].slice(0, Math.ceil(random() * 4));
    if (pick(schemas).safeParse(message).success) taken += 1;
  }
  // `join(null, null)` and `history(0)` are among them, and are fine.
  expect(taken).toBeLessThan(1500);
});
