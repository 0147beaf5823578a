import { stepIds } from '../workshop/kernel.ts';
import type { SampleCase, Say, ScriptLine } from './case.ts';

type Step = (typeof stepIds)[number];

/** Opening, arrivals, mandates, the steps and the close. Waivers go along with the step they let through. */
export function sessionScript(c: SampleCase, say: Say, language: 'nl' | 'en'): ScriptLine[] {
  const open = {
    title: say(c.meta.title),
    language,
    parties: c.parties.map((party, i) => ({
      id: party.id,
      name: say(party.name),
      short: say(party.short),
      mark: i + 1,
      weight: party.weight,
    })),
  };
  const lines: ScriptLine[] = [
    { at: -1000, by: 'system', id: 'open', type: 'session/open', payload: open },
  ];

  for (const person of c.people) {
    const late = c.lateArrivals.find((arrival) => arrival.person === person.id);
    const role =
      person.role === 'facilitator' || person.role === 'observer' ? person.role : 'participant';
    lines.push({
      at: late?.at ?? person.joinedAt,
      by: 'system',
      id: `join-${person.id}`,
      type: 'session/join',
      payload: { person: person.id, name: person.name, role, party: person.party },
    });
  }
  for (const move of mandates(c)) {
    const place = (person: string, mandate: boolean): ScriptLine => ({
      at: move.at,
      by: 'fa1',
      id: `mandate-${person}`,
      type: 'session/place',
      payload: { person, role: 'participant', party: move.party, mandate },
    });
    lines.push(place(move.to, true), place(move.from, false));
  }
  for (const act of c.run) {
    if (act.act === 'step') lines.push(step(c, say, act.step as Step, act.at));
    if (act.act === 'close')
      lines.push({ at: act.at, by: 'fa1', id: 'close', type: 'session/close', payload: {} });
  }
  return lines;
}

/** The first of a party to arrive holds its mandate; where someone else should, the facilitator moves it once they are in. */
function mandates(c: SampleCase) {
  return c.parties.flatMap((party) => {
    const people = c.people
      .filter((person) => person.party === party.id)
      .sort((a, b) => a.joinedAt - b.joinedAt);
    const [first] = people;
    const holder = people.find((person) => person.role === 'mandate-holder');
    if (!first || !holder || first === holder) return [];
    const at = c.mandateMoves.find((move) => move.to === holder.id)?.at ?? holder.joinedAt;
    return [{ at, party: party.id, from: first.id, to: holder.id }];
  });
}

function step(c: SampleCase, say: Say, to: Step, at: number): ScriptLine {
  const from = stepIds[stepIds.indexOf(to) - 1];
  const given = from === 'options' ? c.options.checklistWaivers : [];
  const waivers = given.map((waiver) => ({ item: waiver.item, reason: say(waiver.reason) }));
  return { at, by: 'fa1', id: `step-${to}`, type: 'session/move', payload: { step: to, waivers } };
}
