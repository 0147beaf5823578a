import type { ScriptLine } from '../case.ts';
import freshwater from './freshwater.json' with { type: 'json' };

/** Who made the data and under which licence; shown wherever its texts are. */
export const attribution = freshwater.attribution;

const titleLength = 160;
const person = (id: number) => `w${id}`;
const card = (id: number) => `s${id}`;
/** 1 agree, -1 disagree, 0 pass become points of ten. */
const points = new Map([
  [1, 10],
  [0, 5],
  [-1, 0],
]);

/** A statement as a card: what does not fit in the title continues in the text, cut between words. */
function content(statement: string): { title: string; text?: string } {
  const whole = statement.trim();
  if (whole.length <= titleLength) return { title: whole };
  const cut = whole.lastIndexOf(' ', titleLength - 1);
  return { title: `${whole.slice(0, cut)} …`.slice(0, titleLength), text: whole };
}

/**
 * A large workshop from what 117 people really wrote and voted in a public consultation: the two opinion groups of the analysis are the
 * parties, statements become options by their authors in their order, those that the organisers took out are hidden by the facilitator,
 * and votes become a round of scores (a person's last vote counts). In the language it was written in.
 */
export function freshwaterScript(): ScriptLine[] {
  const lines: ScriptLine[] = [];
  const say = (by: string, id: string, type: string, payload: object) =>
    lines.push({ at: lines.length, by, id, type, payload });

  const parties = [0, 1].map((group) => ({
    id: `g${group}`,
    name: `Group ${group + 1}`,
    mark: group + 1,
    weight: 1,
  }));
  say('system', 'open', 'session/open', { title: freshwater.title, language: 'en', parties });
  say('system', 'join-fa1', 'session/join', {
    person: 'fa1',
    name: 'Facilitator',
    role: 'facilitator',
    party: null,
  });
  for (const { id, group } of freshwater.people) {
    const seat = {
      person: person(id),
      name: `Participant ${id}`,
      role: 'participant',
      party: `g${group}`,
    };
    say('system', `join-${person(id)}`, 'session/join', seat);
  }
  say('fa1', 'to-broaden', 'session/move', { step: 'broaden', waivers: [] });
  say('fa1', 'to-options', 'session/move', { step: 'options', waivers: waive(broadenItems) });
  say('fa1', 'options-open', 'options/open-round', {});
  for (const { id, author, text } of freshwater.statements)
    say(person(author), card(id), 'options/post', content(text));
  say('fa1', 'options-reveal', 'options/reveal', {});
  say('fa1', 'options-close', 'options/close-round', {});
  for (const { id, accepted } of freshwater.statements)
    if (!accepted) say('fa1', `hide-${card(id)}`, 'options/hide', { id: card(id) });
  say('fa1', 'to-preferred', 'session/move', { step: 'preferred', waivers: waive(optionsItems) });
  const options = freshwater.statements
    .filter((statement) => statement.accepted)
    .map(({ id }) => card(id));
  say('fa1', 'votes', 'preferred/open-round', { method: 'score', options });
  for (const [voter, scores] of ballots(new Set(options)))
    say(voter, `ballot-${voter}`, 'preferred/cast', { round: 'votes', scores });
  say('fa1', 'votes-close', 'preferred/close-round', { round: 'votes' });
  return lines;
}

/** What the consultation did not do is passed over, with the reason recorded. */
const waive = (items: readonly string[]) =>
  items.map((item) => ({
    item,
    reason: 'A consultation online: only statements and votes were gathered.',
  }));
const broadenItems = [
  'organisation-interests',
  'collective-interest',
  'three-issues',
  'goal',
  'terms',
  'theme-consent',
] as const;
const optionsItems = [
  'three-options-per-issue',
  'every-interest-has-an-option',
  'look-alikes-offered',
] as const;

/** Each voter's scores for the statements on the table, null where they did not vote. */
function ballots(options: ReadonlySet<string>): Map<string, Record<string, number | null>> {
  const all = new Map<string, Record<string, number | null>>();
  for (const [statement, voter, vote] of freshwater.votes as [number, number, number][]) {
    if (!options.has(card(statement))) continue;
    const blank = () => Object.fromEntries([...options].map((id) => [id, null]));
    const ballot = all.get(person(voter)) ?? blank();
    ballot[card(statement)] = points.get(vote) ?? null;
    all.set(person(voter), ballot);
  }
  return all;
}
