import { openRoom } from '../lib/client/open-room.ts';
import freshwater from '../lib/sample/freshwater/freshwater.json' with { type: 'json' };
import type { StepId } from '../lib/workshop/kernel.ts';
import { standingOf } from '../lib/workshop/lead.ts';

type Lain = {
  readonly interests?: number;
  readonly options?: number;
  /** A round of resistance on all those options is open. */
  readonly voting?: boolean;
};
type Made = { readonly id: string; readonly joinToken: string };

/** Nobody posts a thousand cards by hand: a server that a table is filled on must allow it. */
export const unhurried = Object.fromEntries(
  ['PERSON', 'ADDRESS', 'CONNECT', 'API'].map((name) => [`LIMIT_${name}`, '99999999']),
);

export const partyNames = ['Waterschap', 'Landbouw', 'Natuur', 'Gemeente'];
export const issueTitles = ['Kwaliteit', 'Kosten', 'Toezicht'];

/** A sentence that someone really wrote, told apart by its number. */
export function statement(place: number): string {
  const { text } = freshwater.statements[place % freshwater.statements.length] as { text: string };
  return `${place + 1}: ${text.replace(/^\d+\.\s*/, '').replace(/\s+/g, ' ')}`.slice(0, 120);
}

async function ask(url: string, body: object): Promise<{ cookie: string; answer: Made }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  const cookies = response.headers.getSetCookie().map((one) => one.split(';', 1)[0]);
  return { cookie: cookies.join('; '), answer: (await response.json()) as Made };
}

/** Someone at the table without a screen. */
async function seat(url: string, workshop: string, cookie: string) {
  const room = openRoom({ url, workshop, headers: { cookie }, transports: ['websocket'] });
  const ready = await room.ready;
  if (!ready.ok) throw new Error(`joining: ${ready.reason.code}`);
  const act = async (type: string, payload: object) => {
    const sent = await room.send(type, payload);
    if (!sent.ok) throw new Error(`${type}: ${sent.reason.code}`);
  };
  return { room, act, leave: () => room.close() };
}

/**
 * A workshop of four parties and three issues with so many interests and options on the table, in the step of the last that there are; the
 * rounds are revealed, so that everyone sees everything. One person of each party wrote them, as fast as the server takes them.
 */
export async function fullTable(url: string, { interests = 0, options = 0, voting }: Lain) {
  const parties = partyNames.map((name, place) => ({ name, mark: place + 1 }));
  const made = await ask(`${url}/api/workshops`, {
    title: 'Schoon water',
    theme: 'Hoe houden we onze rivieren schoon?',
    language: 'nl',
    name: 'Femke',
    parties,
  });
  const { id, joinToken } = made.answer;
  const lead = await seat(url, id, made.cookie);
  await lead.act('session/move', { step: 'broaden', waivers: [] });
  for (const title of issueTitles)
    await lead.act('broaden/add-issue', { title, question: `Hoe zit het met ${title}?` });
  const writers = await Promise.all(
    lead.room.state().session.parties.rows.map(async (party) => {
      const body = { key: joinToken, name: `Schrijver ${party.mark}`, role: 'participant' };
      const { cookie } = await ask(`${url}/api/join`, { ...body, party: party.id });
      return seat(url, id, cookie);
    }),
  );
  const lay = (count: number, type: string, card: (place: number) => object) =>
    Promise.all(
      Array.from({ length: count }, (_, place) =>
        writers[place % writers.length]?.act(type, card(place)),
      ),
    );
  const onward = (to: StepId) => {
    const state = lead.room.state();
    const items = standingOf(state, state.session.step as StepId);
    const reason = 'Vandaag gaat het om het aantal.';
    const waivers = items.filter(({ done }) => !done).map(({ id: item }) => ({ item, reason }));
    return lead.act('session/move', { step: to, waivers });
  };
  if (interests > 0) {
    await lead.act('broaden/open-round', {});
    await lead.act('broaden/reveal', {});
    await lay(interests, 'broaden/post-interest', (place) => ({
      level: place % 10 === 9 ? 'collective' : 'organisation',
      text: statement(place),
      importance: (place % 5) + 1,
    }));
  }
  if (options > 0) {
    await onward('options');
    await lead.act('options/open-round', {});
    await lead.act('options/reveal', {});
    const issues = lead.room.state().broaden.issues.rows.map((issue) => issue.id);
    await lay(options, 'options/post', (place) => {
      const issue = issues[place % (issues.length + 1)];
      return { title: statement(place), ...(issue ? { issues: [issue] } : {}) };
    });
  }
  if (voting) {
    await lead.act('options/close-round', {});
    await onward('preferred');
    const ids = lead.room.state().options.options.rows.map((option) => option.id);
    await lead.act('preferred/open-round', { method: 'resistance', options: ids });
  }
  for (const one of [lead, ...writers]) one.leave();
  return { id, joinToken };
}
