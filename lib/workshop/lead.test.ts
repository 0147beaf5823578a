import { describe, expect, it, test } from 'vitest';
import { play } from '../sample/play.ts';
import { sampleScript } from '../sample/script.ts';
import { actorOf } from './actor.ts';
import { decide } from './decide.ts';
import { fold } from './fold.ts';
import { givenTable } from './given.ts';
import { stepIds } from './kernel.ts';
import { leadOf, openItems, standingOf } from './lead.ts';
import { initialState } from './modules.ts';
import type { State } from './state.ts';

const { entries } = play(sampleScript('nl'), 1_780_000_000_000);

/** Every state that the sample goes through, with its number; each step in each state of its round is among them. */
const states: { seq: number; state: State }[] = [];
let running = initialState;
for (const entry of entries) {
  running = fold([entry], running);
  states.push({ seq: entry.seq, state: running });
}

/** Where the facilitator's one button leads from a state: what it does, and whether that would be taken now. */
function pressed(state: State): string {
  const lead = leadOf(state);
  if (lead.kind !== 'step') return lead.kind;
  const { next, step } = lead;
  if ('anchor' in next) return `${step}.${next.id} shows ${next.anchor}`;
  const actor = actorOf(state, 'fa1');
  if (!actor) return 'nobody leads';
  const decision = decide(state, next.command, { actor, now: 1_790_000_000_000, id: 'pressed' });
  return `${step}.${next.id} ${decision.ok ? 'does' : `is refused ${decision.reason.code}`}`;
}

test('at every moment of the sample there is one next thing, and its press is taken', () => {
  const refused = new Map<string, number>();
  for (const { seq, state } of states) {
    if (!actorOf(state, 'fa1')) continue;
    const said = pressed(state);
    if (said.includes('refused') || said === 'nobody leads') refused.set(said, seq);
  }
  expect([...refused]).toEqual([]);
});

test('what lies face down or is still voted on is not said to be missing, and is known after that', () => {
  const unknown = new Set(
    states.flatMap(({ state }) =>
      stepIds.flatMap((step) =>
        standingOf(state, step)
          .filter((item) => item.unknown && !item.done && step === state.session.step)
          .map((item) => `${step} ${item.id}`),
      ),
    ),
  );
  expect([...unknown]).toEqual([
    'broaden organisation-interests',
    'broaden collective-interest',
    'options three-options-per-issue',
    'options every-interest-has-an-option',
    'preferred two-per-issue',
    'improve levels',
    'improve questions',
    'improve objections',
  ]);
  const last = states.at(-1)?.state ?? initialState;
  expect(stepIds.flatMap((step) => standingOf(last, step).filter((item) => item.unknown))).toEqual(
    [],
  );
});

test('in every step, a round is opened, turned over and closed by that one button, and then the group moves on', () => {
  const said = new Set(states.map(({ state }) => pressed(state).replace(/ shows .*/, ' shows')));
  for (const way of [
    'start',
    'broaden.open does',
    'broaden.reveal does',
    'broaden.close does',
    'options.open does',
    'options.reveal does',
    'options.close does',
    'preferred.open shows',
    'preferred.close does',
    'packages.value does',
    'packages.compare does',
    'packages.take-base does',
    'improve.open-round does',
    'improve.reveal does',
    'improve.ask-closing does',
    'improve.record does',
    'phase.accept does',
    'phase.sign shows',
    'move',
    'close',
    'closed',
  ])
    expect([...said]).toContain(way);
});

describe('what is passed over', () => {
  const waive = (step: string, item: string) => ({
    by: 'fa1',
    type: 'session/waive',
    payload: { step, item, reason: 'Dat doen we na de lunch' },
  });
  const go = (step: string) => ({
    by: 'fa1',
    type: 'session/move',
    payload: { step, waivers: [] },
  });

  it.each(stepIds)('is asked for no more in %s, and asked again when it is taken back', (step) => {
    const before = states.findLast(
      ({ state }) => state.session.step === step && openItems(standingOf(state, step)).length > 0,
    );
    if (!before) return expect(step).toBe('broaden');
    const actor = actorOf(before.state, 'fa1');
    if (!actor) throw new Error('nobody leads');
    let { state } = before;
    for (const item of openItems(standingOf(state, step))) {
      const said = { type: 'session/waive', payload: { step, item: item.id, reason: 'Later' } };
      const decision = decide(state, said, { actor, now: 1, id: `waive-${item.id}` });
      if (!decision.ok) throw new Error(decision.reason.code);
      state = fold([decision], state);
    }
    expect(openItems(standingOf(state, step))).toEqual([]);
  });

  it('no longer stands in the way of the next thing', () => {
    const given = givenTable(['zh', 'ha'], { zh1: 'zh', ha1: 'ha' }).did(
      go('broaden'),
      {
        by: 'fa1',
        type: 'broaden/word-theme',
        payload: { text: 'Hoe houden we het ziekenhuis open?', inScope: '', outScope: '' },
      },
      { by: 'fa1', type: 'broaden/open-round', payload: {} },
      { by: 'fa1', type: 'broaden/reveal', payload: {} },
      { by: 'fa1', type: 'broaden/close-round', payload: {} },
    );
    const asked = () => {
      const lead = leadOf(given.state);
      return lead.kind === 'step' ? lead.next.id : lead.kind;
    };
    expect(asked()).toBe('again');
    given.did(waive('broaden', 'organisation-interests'), waive('broaden', 'collective-interest'));
    expect(asked()).toBe('three-issues');
    for (const { id } of openItems(standingOf(given.state, 'broaden')))
      given.did(waive('broaden', id));
    expect(asked()).toBe('move');
    given.did({
      by: 'fa1',
      type: 'session/unwaive',
      payload: { step: 'broaden', item: 'three-issues' },
    });
    expect(asked()).toBe('three-issues');
  });
});
