import story from '../lib/sample/acute-ouderenzorg.json' with { type: 'json' };

// The case that the sample workshop plays, in Dutch: the same people, parties and words.

function find<Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`The case has no ${id}`);
  return row;
}

export const title = story.meta.title.nl;
export const theme = story.meta.theme.nl;
export const party = (id: string): string => find(story.parties, id).name.nl;
export const people: readonly string[] = story.people.map(({ id }) => id);
export const person = (id: string): string => find(story.people, id).name;
export const option = (id: string): string => find(story.options.options, id).title.nl;

export function interest(id: string) {
  const { text, why } = find(story.broaden.interests, id);
  return { text: text.nl, why: why?.nl ?? '' };
}

export function issue(id: string) {
  const { title, question } = find(story.broaden.issues, id);
  return { title: title.nl, question: question.nl };
}

export function goal(id: string) {
  const { indicator, unit, baseline, target, date } = find(story.broaden.goals, id);
  return { indicator: indicator.nl, unit: unit.nl, baseline, target, date };
}

export const noDeal = (of: string): string =>
  story.broaden.noDeal.find((row) => row.party === of)?.text.nl ?? '';

export const objection = story.improve.rounds[0]?.levels.find((row) => row.party === 'tz')?.comment
  ?.nl as string;

export const agreement = {
  title: story.agreement.title.nl,
  preamble: story.agreement.preamble.nl,
  decisionRule: story.agreement.decisionRule.nl,
  changes: story.agreement.changes.nl,
  exit: story.agreement.exit.nl,
};
