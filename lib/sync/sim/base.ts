import { play } from '../../sample/play.ts';
import { sampleScript } from '../../sample/script.ts';
import { systemActor } from '../../workshop/actor.ts';
import { decide } from '../../workshop/decide.ts';
import { fold } from '../../workshop/fold.ts';
import type { Entry } from '../../workshop/kernel.ts';
import { initialState } from '../../workshop/modules.ts';
import type { State } from '../../workshop/state.ts';
import type { Prng } from './prng.ts';

/** Where a run starts: a log, and what it folds to. */
export type Base = { readonly log: readonly Entry[]; readonly state: State };

const start = 1_780_000_000_000;
let sample: readonly Entry[] | null = null;
const folded = new Map<number, State>();

/** The sample session as it stood at some moment: boards in every step and every phase of a round. */
function fromSample(random: Prng): Base {
  sample ??= play(sampleScript('nl'), start).entries;
  // A few fixed moments, so that folding is done once for all runs of a process.
  const length = Math.max(20, Math.round((sample.length * random.int(1, 24)) / 24));
  const log = sample.slice(0, length);
  const state = folded.get(length) ?? fold(log);
  folded.set(length, state);
  return { log, state };
}

/** A lobby with two to four parties, eight people and nothing else. */
function fromNothing(random: Prng): Base {
  const log: Entry[] = [];
  let state = initialState;
  const say = (type: string, payload: object) => {
    const seq = log.length + 1;
    const decision = decide(
      state,
      { type, payload },
      { actor: systemActor, now: start + seq, id: `b${seq}` },
    );
    if (!decision.ok) throw new Error(decision.reason.code);
    const entry = {
      seq,
      commandId: `b${seq}`,
      actorId: 'system',
      at: start + seq,
      events: decision.events,
    };
    log.push(entry);
    state = fold([entry], state);
  };
  const parties = ['zh', 'ha', 'vvt', 'ggz'].slice(0, random.int(2, 4));
  say('session/open', {
    title: 'Acute zorg voor kwetsbare ouderen',
    language: 'nl',
    parties: parties.map((id, i) => ({ id, name: `Partij ${id}`, mark: i + 1, weight: 1 })),
  });
  for (const person of ['fa1', 'fa2'])
    say('session/join', { person, name: person, role: 'facilitator', party: null });
  for (const person of ['p1', 'p2', 'p3', 'p4', 'p5']) {
    say('session/join', { person, name: person, role: 'participant', party: random.pick(parties) });
  }
  say('session/join', { person: 'ob1', name: 'ob1', role: 'observer', party: null });
  return { log, state };
}

export function baseFor(random: Prng): Base {
  return random.chance(0.4) ? fromNothing(random) : fromSample(random);
}
