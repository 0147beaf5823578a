import { expect, it } from 'vitest';
import { bareWall, type JoinKeys, type Wall as Told, undirected } from '../lib/protocol/wall.ts';
import type { Role } from '../lib/workshop/audience.ts';
import type { Guest } from './live.ts';
import { Wall } from './wall.ts';

/** Someone who is connected, and what they were told last. */
function guest(role: Role) {
  const heard: Told[] = [];
  const socket = { emit: (_: 'wall', wall: Told) => heard.push(wall) };
  const viewer = { person: null, role, party: null };
  return { guest: { socket, viewer } as unknown as Guest, last: () => heard.at(-1) ?? bareWall };
}
const first = { code: 'AAA111', joinToken: 'first' };

it('tells facilitators and projectors how to join, at once when that changes, and nobody else', async () => {
  let keys: JoinKeys | null = first;
  const all = [guest('facilitator'), guest('screen'), guest('participant'), guest('observer')];
  const wall = new Wall(
    () => all.map((one) => one.guest),
    async () => keys,
  );
  for (const one of all) await wall.enter(one.guest);
  expect(all.map((one) => one.last().join)).toEqual([first, first, null, null]);
  keys = { code: 'BBB222', joinToken: 'second' };
  await wall.renewJoin();
  expect(all.map((one) => one.last().join?.code)).toEqual([
    'BBB222',
    'BBB222',
    undefined,
    undefined,
  ]);
  keys = null;
  await wall.renewJoin();
  expect(all.map((one) => one.last().join)).toEqual([null, null, null, null]);
});

it('tells facilitators only what stands on the projector, and projectors only what they should show', async () => {
  const [lead, screen, writer] = [guest('facilitator'), guest('screen'), guest('participant')];
  const all = [lead, screen, writer];
  const wall = new Wall(
    () => all.map((one) => one.guest),
    async () => first,
  );
  for (const one of all) await wall.enter(one.guest);
  const stage = { ...undirected, page: 2, pages: 4 };
  wall.stage(screen.guest, stage);
  wall.stage(writer.guest, { ...stage, page: 3 });
  expect(all.map((one) => one.last().stage)).toEqual([stage, null, null]);
  wall.direct(writer.guest, { ...undirected, show: 'join' });
  expect(screen.last().direction.show).toBe('auto');
  wall.direct(lead.guest, { ...undirected, show: 'join' });
  expect(screen.last().direction.show).toBe('join');
});
