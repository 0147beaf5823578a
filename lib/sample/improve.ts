import type { Bilingual, SampleCase, Say, ScriptLine } from './case.ts';

type Given = {
  party: string;
  by: string;
  at: number;
  level: number;
  comment: Bilingual | null;
  harmedInterest?: string;
  element?: string;
};
type CaseOperation = SampleCase['improve']['amendments'][number]['operations'][number];

/** Step 5 of the sample: two rounds, an amendment that breaks a party and one that repairs, a reservation, the outcome. */
export function improveScript(c: SampleCase, say: Say): ScriptLine[] {
  const { rounds, amendments, reservations, closingTest, outcome } = c.improve;
  const first = rounds[0];
  const lines: ScriptLine[] = [];
  const add = (at: number, by: string, id: string, type: string, payload: object) =>
    lines.push({ at, by, id, type: `improve/${type}`, payload });
  const give = (round: string, given: Given) =>
    add(given.at, given.by, `${round}-${given.party}`, 'give-level', {
      level: given.level,
      comment: say(given.comment),
      interest: given.harmedInterest ?? null,
      element: given.element ?? null,
    });

  if (first) add(first.openAt - 90, 'fa1', 'improve-base', 'open-base', {});
  for (const round of rounds) {
    add(round.openAt, 'fa1', round.id, 'open-round', {});
    for (const given of round.levels) give(round.id, given);
    add(round.revealAt, 'fa1', `${round.id}-reveal`, 'reveal', {});
    for (const answer of round.answers) {
      const payload = { on: `${round.id}:${answer.to}`, text: say(answer.text) };
      add(answer.at, answer.by, `${round.id}-answer-${answer.to}`, 'answer', payload);
    }
    for (const change of round.changes) {
      const payload = {
        level: change.to,
        comment: say(change.comment),
        interest: null,
        element: null,
      };
      add(change.at, change.by, `${round.id}-change-${change.party}`, 'give-level', payload);
    }
  }
  for (const amendment of amendments) {
    const { id, answersObjection: objection } = amendment;
    add(amendment.at, amendment.by, id, 'propose', {
      base: amendment.baseVersion,
      title: say(amendment.title),
      text: say(amendment.text),
      operations: amendment.operations.map((operation) => operationOf(operation, say)),
      answers: `${objection.round}:${objection.party}`,
      expects: { party: objection.party, level: 2 },
    });
    const begin = Math.min(...amendment.test.levels.map((given) => given.at));
    add(begin - 10, 'fa1', `${id}-test`, 'retest', { amendment: id });
    for (const given of amendment.test.levels) give(`${id}-test`, given);
    add(amendment.test.at, 'fa1', `${id}-reveal`, 'reveal', {});
    if (amendment.state === 'adopted')
      add(amendment.stateAt, 'fa1', `${id}-adopt`, 'adopt', { amendment: id });
  }
  for (const { at, by, id, text, element, interest } of reservations) {
    add(at, by, id, 'reserve', { text: say(text), element, interest });
  }
  add(closingTest.at, 'fa1', 'closing-test', 'ask-closing', {});
  for (const { at, by, party, score } of closingTest.answers) {
    add(at, by, `closing-${party}`, 'answer-closing', { score });
  }
  add(outcome.at - 15, 'fa1', 'closing-close', 'close-closing', {});
  add(outcome.at, 'fa1', 'outcome', 'record-outcome', { kind: outcome.kind, without: null });
  return lines;
}

function operationOf(operation: CaseOperation, say: Say): object {
  if (operation.issue)
    return { op: 'set', on: 'element', id: operation.issue, option: operation.to };
  if ('compensation' in operation && operation.compensation) {
    return { op: operation.op, on: 'compensation', id: operation.compensation };
  }
  const condition = 'condition' in operation ? operation.condition : undefined;
  if (typeof condition === 'string') return { op: operation.op, on: 'condition', id: condition };
  return { op: operation.op, on: 'condition', id: condition?.id, text: say(condition?.text) };
}
