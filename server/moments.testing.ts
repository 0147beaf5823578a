// Lays workshops as they stood at moments of the sample into a data directory that no server uses now. Asked and answered as JSON, on
// stdin and stdout: node server/moments.testing.ts DIRECTORY
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { ScriptLine } from '../lib/sample/case.ts';
import { crowded } from '../lib/sample/crowd.testing.ts';
import { longNamed } from '../lib/sample/long-names.testing.ts';
import { play } from '../lib/sample/play.ts';
import { sampleScript } from '../lib/sample/script.ts';
import { openDb } from './db.ts';
import { migrate } from './migrate.ts';
import { openJournal } from './open-journal.ts';
import { rowOf } from './rows.ts';
import { openSecrets } from './secrets.ts';
import { hashOf, newBrowser, newToken } from './tokens.ts';
import { createWorkshop } from './workshops.ts';

type Ask = {
  readonly people: readonly string[];
  readonly moments: readonly {
    readonly name: string;
    readonly language: 'nl' | 'en';
    /** Seconds from the start of the session; what was done up to then is in the log. */
    readonly at: number;
    /** As many cards as this in place of those of the case, in the step of that moment. */
    readonly cards?: number;
    /** Eight parties with long names. */
    readonly eight?: boolean;
    /** The clock was just set, to this many seconds. */
    readonly clock?: number;
  }[];
};

const perAppend = 500;
const directory = process.argv[2] as string;
const ask = JSON.parse(await text(process.stdin)) as Ask;

mkdirSync(directory, { recursive: true, mode: 0o700 });
const database = { kind: 'sqlite', file: join(directory, 'speelruimte.db') } as const;
await migrate(database);
const db = await openDb(database);
const journal = await openJournal(database);
const secrets = openSecrets(directory);
/** A person has one browser, which sits at every one of these tables. */
const browsers = Object.fromEntries(ask.people.map((person) => [person, newBrowser()]));
const now = Date.now();
const laid: Record<string, object> = {};

for (const { name, language, at, cards, clock, eight } of ask.moments) {
  const script = eight ? longNamed(sampleScript(language)) : sampleScript(language);
  const lines = (cards === undefined ? script : crowded(script, cards)).filter((l) => l.at <= at);
  const timer: ScriptLine[] = clock
    ? [{ at, by: 'fa1', id: 'clock', type: 'session/start-timer', payload: { seconds: clock } }]
    : [];
  const { entries, state, refused } = play([...lines, ...timer], now - at * 1000);
  if (refused.length > 0) throw new Error(`${name}: ${JSON.stringify(refused.slice(0, 3))}`);
  const { title } = state.session;
  const { id, code, joinToken } = await createWorkshop(db, secrets, {
    title,
    language,
    sample: false,
  });
  for (let i = 0; i < entries.length; i += perAppend)
    await journal.append(id, entries.slice(i, i + perAppend));
  await db.workshop.update({ where: { id }, data: rowOf(state) });
  for (const [person, browser] of Object.entries(browsers)) {
    const seat = state.session.people.get(person);
    if (!seat) continue;
    await db.seat.create({
      data: {
        id: crypto.randomUUID(),
        workshopId: id,
        personId: person,
        name: seat.name,
        partyId: seat.party,
        role: seat.role,
        devices: {
          create: { id: crypto.randomUUID(), browserHash: hashOf(browser), workshopId: id },
        },
      },
    });
  }
  const screen = newToken();
  await db.screenLink.create({ data: { tokenHash: hashOf(screen), workshopId: id } });
  laid[name] = { id, code, joinToken, screen };
}

await journal.close();
await db.$disconnect();
process.stdout.write(JSON.stringify({ browsers, laid }));
