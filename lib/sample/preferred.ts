import type { SampleCase, Say, ScriptLine } from './case.ts';

type Round = SampleCase['preferred']['rounds'][number];
type Scores = Record<string, number | null>;

/** Step 3 of the case: the vote, the repair and its retest, jokers, who brings what, and who is compensated. */
export function preferredScript(c: SampleCase, say: Say): ScriptLine[] {
  const speaker = (party: string): string =>
    c.people.find((person) => person.party === party && person.role === 'mandate-holder')?.id ?? '';
  return [
    ...c.preferred.rounds.flatMap((round) => vote(round, say)),
    ...repair(c, say, speaker),
    ...c.preferred.jokers.map((joker): ScriptLine => {
      const { at, by, option } = joker;
      return {
        at,
        by,
        id: `joker-${joker.party}-${option}`,
        type: 'preferred/play-joker',
        payload: { option },
      };
    }),
    ...contributions(c, say, speaker),
    ...harms(c, say, speaker),
  ];
}

/** A round with its ballots; who changed a vote cast the earlier one first. */
function vote(round: Round, say: Say): ScriptLine[] {
  const lead = (at: number, id: string, type: string, payload: object): ScriptLine => ({
    at,
    by: 'fa1',
    id,
    type,
    payload,
  });
  const lines = [
    lead(round.openAt, round.id, 'preferred/open-round', {
      method: 'resistance',
      options: round.options,
    }),
    lead(round.closeAt, `${round.id}-close`, 'preferred/close-round', { round: round.id }),
  ];
  for (const ballot of round.ballots) {
    if (ballot.status !== 'cast' || ballot.at === null) continue;
    const changes = round.changes.filter((change) => change.person === ballot.person);
    const final = ballot.scores as Scores;
    const first = {
      ...final,
      ...Object.fromEntries(changes.map((change) => [change.option, change.from])),
    };
    const given = (ballot.reasons ?? {}) as Record<string, Parameters<Say>[0]>;
    const reasons = Object.fromEntries(
      Object.entries(given).map(([option, text]) => [option, say(text)]),
    );
    const cast = (at: number, id: string, scores: Scores): ScriptLine => ({
      at,
      by: ballot.person,
      id,
      type: 'preferred/cast',
      payload: { round: round.id, scores, reasons },
    });
    lines.push(cast(ballot.at, `${round.id}-${ballot.person}`, first));
    for (const { at } of changes) lines.push(cast(at, `${round.id}-${ballot.person}-${at}`, final));
  }
  return lines;
}

function repair(c: SampleCase, say: Say, speaker: (party: string) => string): ScriptLine[] {
  return c.preferred.repairs.flatMap(
    ({ at, option, party, reason, harms: interest, repairedBy, repairedAt }) => {
      const repaired = c.options.options.find(({ id }) => id === repairedBy);
      if (!repaired) return [];
      const why = { option, reason: say(reason), interest };
      const form = { option, title: say(repaired.title), text: say(repaired.text) };
      return [
        {
          at,
          by: speaker(party),
          id: `objection-${option}`,
          type: 'preferred/explain-objection',
          payload: why,
        },
        {
          at: repairedAt,
          by: repaired.by,
          id: repairedBy,
          type: 'preferred/repair',
          payload: form,
        },
      ];
    },
  );
}

/** Offers start at their first certainty; firmer ones follow, some of them in step 4. */
function contributions(c: SampleCase, say: Say, speaker: (party: string) => string): ScriptLine[] {
  return c.preferred.contributions.flatMap((offer): ScriptLine[] => {
    const { option, kind, amount, essential } = offer;
    const [first, ...later] = offer.certainty;
    const about = {
      option,
      kind,
      amount,
      unit: say(offer.unit),
      perYear: offer.euroPerYear,
      essential,
      note: say(offer.note),
    };
    return [
      {
        at: offer.at,
        by: speaker(offer.party),
        id: offer.id,
        type: 'preferred/offer-contribution',
        payload: { ...about, certainty: first?.value },
      },
      ...later.map(({ at, value }) => ({
        at,
        by: speaker(offer.party),
        id: `${offer.id}-${value}`,
        type: 'preferred/change-contribution',
        payload: { contribution: offer.id, certainty: value },
      })),
    ];
  });
}

/** The case gives harms no time: they are said in the minutes between the contributions and the first compensation. */
const harmsAt = 5370;

function harms(c: SampleCase, say: Say, speaker: (party: string) => string): ScriptLine[] {
  const named = c.preferred.harms.map(({ id, option, party, interest }, i): ScriptLine => {
    const by = speaker(party);
    return { at: harmsAt + i, by, id, type: 'preferred/name-harm', payload: { option, interest } };
  });
  const harmed = new Set(c.preferred.harms.map(({ option }) => option));
  const looked = [
    ...c.preferred.candidates.map(({ option }) => option),
    ...c.preferred.repairs.map((r) => r.repairedBy),
  ];
  const harmless = looked
    .filter((option) => option !== 'zero' && !harmed.has(option))
    .map((option): ScriptLine => {
      const payload = { option, harmless: true };
      return {
        at: 5470,
        by: 'fa1',
        id: `harmless-${option}`,
        type: 'preferred/set-harmless',
        payload,
      };
    });
  const made = c.preferred.compensations.map(
    ({ id, at, option, from, to, interest, amount, unit, text }): ScriptLine => {
      const payload = { option, to, interest, amount, unit: say(unit), text: say(text) };
      return { at, by: speaker(from), id, type: 'preferred/offer-compensation', payload };
    },
  );
  return [...named, ...harmless, ...made];
}
