import { expect, test, vi } from 'vitest';
import { systemActor } from '../../../../lib/workshop/actor.ts';
import { decide } from '../../../../lib/workshop/decide.ts';
import { fold } from '../../../../lib/workshop/fold.ts';
import { initialState } from '../../../../lib/workshop/modules.ts';
import type { State } from '../../../../lib/workshop/state.ts';
import { localRoom } from './local-room.ts';

const system = (state: State, type: string, payload: object): State => {
  const decision = decide(state, { type, payload }, { actor: systemActor, now: 1000, id: type });
  if (!decision.ok) throw new Error(decision.reason.code);
  return fold([decision], state);
};

const opened = () => {
  const parties = [
    { id: 'ziekenhuis', name: 'Ziekenhuis De Linde', mark: 1, weight: 1 },
    { id: 'thuiszorg', name: 'Thuiszorg Oost', mark: 2, weight: 1 },
  ];
  const state = system(initialState, 'session/open', {
    title: 'Acute ouderenzorg',
    language: 'nl',
    parties,
  });
  return system(state, 'session/join', {
    person: 'p1',
    name: 'Marijke',
    role: 'facilitator',
    party: null,
  });
};

const facilitator = { person: 'p1', role: 'facilitator', party: null } as const;

test('what is sent is decided here and shown at once', async () => {
  const room = localRoom(opened(), facilitator);
  const told = vi.fn();
  room.subscribe(told);
  expect(await room.send('session/retitle', { title: 'Ouderenzorg in de avond' })).toEqual({
    ok: true,
  });
  expect(room.state().session.title).toBe('Ouderenzorg in de avond');
  expect(told).toHaveBeenCalledTimes(1);
});

test('a refusal says why and changes nothing', async () => {
  const room = localRoom(opened(), facilitator);
  const before = room.state();
  expect(await room.send('session/reopen', {})).toEqual({
    ok: false,
    reason: { code: 'not-closed' },
  });
  expect(room.state()).toBe(before);
});

test('a command sent twice gets the same answer and counts once', async () => {
  const room = localRoom(opened(), facilitator);
  await room.send('session/lock', { locked: true }, 'c1');
  const once = room.state();
  expect(await room.send('session/lock', { locked: true }, 'c1')).toEqual({ ok: true });
  expect(room.state()).toBe(once);
});

test('the viewer sees their part; the whole is kept', async () => {
  const room = localRoom(opened(), { person: null, role: 'screen', party: null });
  expect(await room.send('session/close', {})).toEqual({
    ok: false,
    reason: { code: 'not-allowed' },
  });
  expect(room.whole().session.title).toBe('Acute ouderenzorg');
});
