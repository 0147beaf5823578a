import type { RoomClient, Sent } from '../../client/client.ts';
import type { Outbox } from '../../client/outbox.ts';
import { roomClient } from '../../client/room-client.ts';
import { actorOf } from '../../workshop/actor.ts';
import { commandDefinitions } from '../../workshop/modules.ts';
import { type Base, baseFor } from './base.ts';
import { brokenLaws } from './laws.ts';
import { randomPayload } from './payload.ts';
import { Prng } from './prng.ts';
import { SimJournal } from './sim-journal.ts';
import { type NetFaults, SimLink } from './sim-link.ts';
import { simOutbox } from './sim-outbox.ts';
import { type ServerCode, SimServer } from './sim-server.ts';
import { World } from './world.ts';

/** A device in the run: its page can be reloaded, its outbox stays. */
export type Device = {
  readonly person: string | null;
  readonly outbox: Outbox;
  client: RoomClient;
  link: SimLink;
};

export type Outcome = {
  readonly seed: number;
  readonly broken: readonly string[];
  readonly accepted: number;
  readonly refused: number;
};

const types = [...commandDefinitions.keys()];
const aMinute = 60_000;

/**
 * One run: some devices on one workshop, so many operations (mostly commands, sometimes a cut, a reload, a killed server, someone new),
 * with a store and a network that fail as the seed has it. Then everything heals, and the laws are checked. The same seed always gives
 * the same run.
 */
export async function runSeed(
  seed: number,
  operations: number,
  code: ServerCode,
): Promise<Outcome> {
  const random = new Prng(seed);
  const world = new World(random);
  const base = baseFor(random);
  const journal = new SimJournal(world, base.log);
  const server = new SimServer(world, journal, code);
  const net: NetFaults = { drop: 0, twice: 0, reorder: 0 };
  // Two runs in three have a network that keeps what TCP promises; there a gap in the news is a mistake of ours.
  const wild = random.chance(1 / 3);
  if (wild) Object.assign(net, { drop: 0.03, twice: 0.05, reorder: 0.1 });
  const rate = random.pick([0, 0.02, 0.1]);
  Object.assign(journal.faults, { failed: rate, unknown: rate, unread: rate });

  const broken: string[] = [];
  const heard = new Map<string, Sent>();
  const devices: Device[] = [];
  const open = (device: Pick<Device, 'person' | 'outbox'>) => {
    let link: SimLink | undefined;
    const client = roomClient({
      workshop: 'w',
      clock: world,
      outbox: device.outbox,
      connect: (on) => {
        link = new SimLink(world, server, device.person, net, {
          ...on,
          news: (news) => {
            const before = client.viewer() === null ? null : client.seq();
            on.news(news);
            if (!wild && (before === null || news[0] > before + 1))
              broken.push(`gap: news ${news[0]} at ${before}`);
          },
        });
        return link;
      },
    });
    if (!link) throw new Error('no link was opened');
    return { client, link };
  };
  const seat = (person: string | null) => {
    const device = { person, outbox: simOutbox() };
    devices.push({ ...device, ...open(device) });
  };

  for (const person of somePeople(base, random)) seat(person);
  void server.start();
  await world.until(() => false, 400);

  let commands = 0;
  for (let i = 0; i < operations; i += 1) {
    const device = random.pick(devices);
    const dice = random.next();
    if (dice < 0.86) {
      commands += command(device, random, `${seed}.${i}`, heard);
    } else if (dice < 0.91) {
      device.link.cut();
    } else if (dice < 0.94) {
      device.client.close();
      Object.assign(device, open(device));
    } else if (dice < 0.96) {
      kill(server, devices, world);
    } else if (dice < 0.98 && devices.length < 8) {
      const person = `late${i}`;
      const party = random.pick(base.state.session.parties.rows).id;
      const join = { person, name: person, role: 'participant', party };
      const answer = server.room?.send('system', `join${i}`, {
        type: 'session/join',
        payload: join,
      });
      void answer?.then((given) => given.ok && seat(person));
    }
    await world.until(() => false, random.chance(0.2) ? random.int(0, 300) : random.int(0, 12));
  }

  Object.assign(journal.faults, { failed: 0, unknown: 0, unread: 0 });
  if (wild) {
    Object.assign(net, { drop: 0, twice: 0, reorder: 0 });
    for (const { link } of devices) link.cut();
  }
  const still = await world.until(
    () => server.room !== null && devices.every((one) => atRest(one, server)),
    aMinute,
  );
  if (!still) broken.push('never came to rest');
  await world.until(() => false, 1000);
  broken.push(...(await brokenLaws({ base, journal, server, devices, heard })));
  for (const device of devices) device.client.close();
  const accepted = journal.log.length - base.log.length;
  return { seed, broken, accepted, refused: commands - accepted };
}

/** Two to eight of them: always a facilitator, mostly a projector. */
function somePeople(base: Base, random: Prng): (string | null)[] {
  const rows = base.state.session.people.rows.filter((person) => !person.gone);
  const lead = rows.find((person) => person.role === 'facilitator');
  if (!lead) throw new Error('nobody leads');
  const others = rows.filter((person) => person !== lead).map((person) => person.id);
  const chosen: (string | null)[] = [lead.id];
  if (random.chance(0.7)) chosen.push(null);
  const many = random.int(2, 8);
  while (chosen.length < many && others.length > 0)
    chosen.push(...others.splice(random.int(0, others.length - 1), 1));
  return chosen;
}

/** Someone does something; tells how many commands that is. Now and then a double click, or two things at once. */
function command(
  { client, person }: Device,
  random: Prng,
  id: string,
  heard: Map<string, Sent>,
): number {
  const actor = person === null ? null : actorOf(client.state(), person);
  if (!actor || client.viewer() === null) return 0;
  const allowed = types.filter((type) => {
    const by = commandDefinitions.get(type)?.by ?? [];
    const mine = actor.role !== 'screen' && by.includes(actor.role);
    return mine || (actor.mandate && by.includes('mandate'));
  });
  const state = client.state();
  const reached = allowed.filter(
    (type) => type.startsWith('session/') || type.startsWith(`${state.session.step}/`),
  );
  const pool = random.chance(0.05)
    ? types
    : random.chance(0.75) && reached.length > 0
      ? reached
      : allowed;
  if (pool.length === 0) return 0;
  const type = random.pick(pool);
  // Closing and removing would empty the run too soon.
  if (/session\/(close|remove|place)$/.test(type) && random.chance(0.9)) return 0;
  const definition = commandDefinitions.get(type);
  if (!definition) return 0;
  const payload = randomPayload(type, definition, state, random);
  for (let times = random.chance(0.05) ? 2 : 1; times > 0; times -= 1) {
    void client
      .send(type, payload, id)
      .then((sent) => client.ended() === null && heard.set(id, sent));
  }
  return 1;
}

function kill(server: SimServer, devices: readonly Device[], world: World): void {
  server.kill();
  for (const { link } of devices) world.after(world.random.int(0, 30), link.cut);
}

const atRest = ({ client }: Device, server: SimServer) =>
  client.ended() !== null ||
  (client.status().link === 'online' &&
    client.pending().size === 0 &&
    client.seq() === server.room?.seq);
