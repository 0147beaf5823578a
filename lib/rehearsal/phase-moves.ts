import { idleElements } from '../steps/phase/checklist.ts';
import { agreedVersion, liveItems, roadmapHolds, staleItems } from '../steps/phase/plan.ts';
import { missingTexts, unsigned } from '../steps/phase/signing.ts';
import type { State } from '../workshop/state.ts';
import type { Book } from './book.ts';
import { actors, type Move, speakers } from './cast.ts';
import { at, leaning } from './pick.ts';

const move = (by: string, type: string, payload: object): Move => ({
  by,
  type: `phase/${type}`,
  payload,
});

/** Step 6: for each line of the agreement what will be done and what it is worth to each party; in the end the signatures. */
export function* phaseMoves(all: State, book: Book): Iterable<Move> {
  const { outcome } = all.improve;
  const people = actors(all);
  if (!outcome || outcome.kind === 'none' || people.length === 0) return;
  if (roadmapHolds(all)) {
    const speaking = speakers(all);
    for (const party of missingTexts(all).length === 0 ? unsigned(all) : []) {
      const by = speaking.get(party);
      if (by) yield move(by.id, 'sign', { reservation: '' });
    }
    return;
  }
  for (const [place, element] of idleElements(all).entries()) {
    const by = at(people, place);
    if (by) yield move(by.id, 'add-item', itemFor(all, book, element, by.party));
  }
  for (const item of staleItems(all)) {
    const by = at(people, 0);
    if (by) yield move(by.id, 'confirm-item', { item: item.id });
  }
  for (const item of liveItems(all.phase)) {
    for (const actor of people) {
      if (actor.seat > 0 || item.value[actor.party] !== undefined) continue;
      const value = 4 + leaning(`${item.id}:${actor.party}`, 6);
      yield move(actor.id, 'value-item', { item: item.id, value });
    }
  }
}

function itemFor(all: State, book: Book, element: string, owner: string): object {
  const line = agreedVersion(all)?.elements.find((one) => one.id === element);
  const issue = all.broaden.issues.get(element)?.title ?? '';
  const said = (line?.option && all.options.options.get(line.option)?.title) || issue;
  const weight = leaning(element, 3);
  return {
    title: book.item.title.replace('{element}', said).slice(0, 160),
    element,
    option: line?.option ?? null,
    owner,
    contributors: all.session.parties.rows
      .map(({ id }) => id)
      .filter((id) => id !== owner)
      .slice(0, 2),
    durationDays: 42 + 14 * weight,
    cost: { [owner]: 2000 * (weight + 1) },
    hours: { [owner]: 40 + 20 * weight },
    value: {},
    urgency: 5 + weight,
    riskReduction: 3,
    effort: 2 + weight,
    moscow: weight === 0 ? 'must' : 'should',
    dependsOn: [],
    indicator: book.item.indicator,
    target: null,
    goal: all.broaden.goals.rows[0]?.id ?? null,
    reviewDate: null,
  };
}
