import { expect, test, vi } from 'vitest';
import { systemActor } from '../../../../lib/workshop/actor.ts';
import { decide } from '../../../../lib/workshop/decide.ts';
import { fold } from '../../../../lib/workshop/fold.ts';
import { initialState } from '../../../../lib/workshop/modules.ts';
import type { State } from '../../../../lib/workshop/state.ts';
import { localRoom } from './local-room.ts';
import { localTable } from './local-table.ts';

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

test('one table has many viewers: each sees their part of what any of them does', () => {
  const table = localTable(opened());
  const lead = table.room(facilitator);
  const wall = table.room({ person: null, role: 'screen', party: null });
  const told = vi.fn();
  wall.subscribe(told);
  const seat = { person: 'p2', name: 'Sander', role: 'participant', party: 'thuiszorg' };
  expect(table.say('system', 'session/join', seat)).toEqual({ ok: true });
  table.say('p1', 'session/move', { step: 'broaden', waivers: [] });
  table.say('p1', 'broaden/open-round', {});
  const text = 'Vroeg horen wat er misgaat';
  table.say('p2', 'broaden/post-interest', { level: 'organisation', text, importance: 3 });
  expect(told).toHaveBeenCalledTimes(4);
  for (const room of [lead, wall]) {
    expect(JSON.stringify(room.state())).not.toContain(text);
    expect(room.state().broaden.counts.get('thuiszorg')?.cards).toBe(1);
  }
  const author = table.room({ person: 'p2', role: 'participant', party: 'thuiszorg' });
  expect(JSON.stringify(author.state())).toContain(text);
});

test('what a facilitator directs reaches the wall, and what the wall shows comes back', () => {
  const table = localTable(opened());
  const lead = table.room(facilitator);
  const wall = table.room({ person: null, role: 'screen', party: null });
  lead.direct({ show: 'ask', page: 0, paused: false });
  expect(wall.wall()).toMatchObject({ direction: { show: 'ask' }, given: 1 });
  wall.stage({ show: 'ask', page: 0, pages: 1, paused: false });
  expect(lead.wall().stage).toEqual({ show: 'ask', page: 0, pages: 1, paused: false });
});
