import { describe, expect, it } from 'vitest';
import type { Role } from '../lib/workshop/audience.ts';
import { commandDefinitions } from '../lib/workshop/modules.ts';
import { MemoryJournal } from './memory-journal.ts';
import { Room } from './room.ts';

/** A person of each kind. The first of a party to enter holds its mandate. */
const people = {
  facilitator: ['fa1', 'facilitator', null],
  mandate: ['zh1', 'participant', 'zh'],
  participant: ['zh2', 'participant', 'zh'],
  observer: ['ob1', 'observer', null],
} as const satisfies Record<string, readonly [string, Role, string | null]>;

async function table(): Promise<Room> {
  const room = await Room.open({
    workshopId: 'w',
    journal: new MemoryJournal(),
    clock: () => 1,
    publish: () => {},
  });
  const party = (id: string, mark: number) => ({ id, name: `Partij ${id}`, mark, weight: 1 });
  const payload = {
    title: 'Acute zorg',
    language: 'nl',
    parties: [party('zh', 1), party('ha', 2)],
  };
  await room.send('system', 'open', { type: 'session/open', payload });
  for (const [person, role, party] of Object.values(people)) {
    const place = { person, name: `Naam ${person}`, role, party };
    await room.send('system', `join-${person}`, { type: 'session/join', payload: place });
  }
  return room;
}

const commands = [...commandDefinitions];
let count = 0;

describe.each(Object.entries(people))('%s', (kind, [person, role]) => {
  it.each(commands.map(([type, { by }]) => [type, by] as const))(
    'may or may not send %s, as its definition says',
    async (type, by) => {
      const room = await table();
      count += 1;
      const answer = await room.send(person, `command-${count}`, { type, payload: {} });
      const may = by.includes(role) || (kind === 'mandate' && by.includes('mandate'));
      const refused = !answer.ok && answer.reason.code === 'not-allowed';
      expect(refused).toBe(!may);
    },
  );
});

describe('nobody at the table', () => {
  it.each(
    commands.filter(([, { by }]) => by.length === 1 && by[0] === 'system').map(([type]) => type),
  )('may send %s, which is for the server itself', async (type) => {
    const room = await table();
    for (const [person] of Object.values(people)) {
      count += 1;
      const answer = await room.send(person, `command-${count}`, { type, payload: {} });
      expect(answer).toEqual({ ok: false, reason: { code: 'not-allowed' } });
    }
  });

  it('can be the server by taking its name', async () => {
    const room = await table();
    expect(room.state.session.people.has('system')).toBe(false);
    const place = { person: 'system', name: 'Systeem', role: 'observer', party: null };
    const answer = await room.send('fa1', 'command-x', { type: 'session/join', payload: place });
    expect(answer.ok).toBe(false);
  });

  it('sends a command that does not exist', async () => {
    const room = await table();
    for (const type of [
      '',
      'session/',
      'toString',
      '__proto__',
      'session/opened',
      'constructor/post',
    ]) {
      count += 1;
      const answer = await room.send('fa1', `command-${count}`, { type, payload: {} });
      expect(answer).toEqual({ ok: false, reason: { code: 'unknown-command' } });
    }
  });
});
