import { addDays, isoDay } from '../analysis/calendar.ts';
import { shownInterests } from '../steps/broaden/issue-table.ts';
import { consenting, presentTheme } from '../steps/broaden/present-theme.ts';
import type { State } from '../workshop/state.ts';
import type { Book } from './book.ts';
import { type Actor, actors, type Move, speakers } from './cast.ts';
import { ownCards } from './own-cards.ts';
import { at } from './pick.ts';

const move = (by: string, type: string, payload: object): Move => ({
  by,
  type: `broaden/${type}`,
  payload,
});

/** Step 1: interests in silence; then the why, what it is about, an ambition, a word that two mean differently, and consent. */
export function* broadenMoves(all: State, book: Book, now: number): Iterable<Move> {
  const people = actors(all);
  const [first] = people;
  if (!first) return;
  const { broaden } = all;
  if (!presentTheme(broaden)) yield move(first.id, 'word-theme', { text: book.theme });
  if (broaden.round === 'silent') yield* written(all, book, people);
  if (broaden.round === 'idle' || broaden.round === 'silent') return;
  yield* whys(all, book, people);
  yield* agenda(all, book, people, now);
  yield* word(all, book, people);
  for (const actor of people)
    if (actor.seat === 0 && !broaden.secret.has(`no-deal:${actor.party}`))
      yield move(actor.id, 'set-no-deal', { text: book.noDeal(actor.party) });
  if (broaden.round === 'closed' && broaden.issues.size >= 3 && broaden.goals.size > 0)
    yield* consents(all);
}

function* written(all: State, book: Book, people: readonly Actor[]): Iterable<Move> {
  const places = new Map(all.session.parties.rows.map(({ id }, place) => [id, place]));
  for (const actor of people) {
    const place = places.get(actor.party) ?? 0;
    const texts = book.interests({ id: actor.party, place })[actor.seat] ?? [];
    const next = texts[ownCards(all.broaden, actor.id, all.broaden.interests)];
    if (next) yield move(actor.id, 'post-interest', next.why ? next : { ...next, why: '' });
  }
}

function* whys(all: State, book: Book, people: readonly Actor[]): Iterable<Move> {
  const { whys } = all.broaden;
  const asked = new Set(whys.rows.map((why) => why.on));
  const asker = at(people, whys.size * 3 + 1);
  if (whys.size < Math.min(3, all.session.parties.size) && asker) {
    const on = shownInterests(all).find(
      (interest) =>
        interest.party !== undefined && interest.party !== asker.party && !asked.has(interest.id),
    );
    if (on)
      yield move(asker.id, 'ask-why', { on: on.id, question: at(book.why.question, whys.size) });
  }
  for (const [place, why] of whys.rows.entries()) {
    if (why.answer) continue;
    const party = all.broaden.interests.get(why.on)?.party;
    const by = people.find((actor) => actor.party === party) ?? at(people, place);
    if (by) yield move(by.id, 'answer-why', { id: why.id, text: at(book.why.answer, place) });
  }
}

function* agenda(all: State, book: Book, people: readonly Actor[], now: number): Iterable<Move> {
  const { issues, goals } = all.broaden;
  const titles = new Set(issues.rows.map((issue) => issue.title));
  const missing = book.issues.find((issue) => !titles.has(issue.title));
  const by = at(people, issues.size);
  if (missing && issues.size < book.issues.length) {
    const { title, question } = missing;
    if (by) yield move(by.id, 'add-issue', { title, question });
    return;
  }
  for (const [place, interest] of shownInterests(all).entries()) {
    if ((interest.issues ?? []).length > 0) continue;
    const about = [at(issues.rows, place), at(issues.rows, place + 1)].flatMap(
      (one) => one?.id ?? [],
    );
    const linker = at(people, place);
    if (linker)
      yield move(linker.id, 'link-interest', { id: interest.id, issues: [...new Set(about)] });
  }
  const dreamer = at(people, 1);
  if (goals.size === 0 && dreamer) {
    const date = addDays(isoDay(Math.floor(now / 86_400_000)), 365);
    yield move(dreamer.id, 'set-goal', { ...book.goal, date });
  }
}

function* word(all: State, book: Book, people: readonly Actor[]): Iterable<Move> {
  const { terms, definitions } = all.broaden;
  const [term] = terms.rows;
  const last = people.at(-1);
  if (!term && last) yield move(last.id, 'add-term', { word: book.term.word });
  if (!term || term.agreed !== undefined) return;
  for (const [place, { id }] of all.session.parties.rows.slice(0, 2).entries()) {
    const by = people.find((actor) => actor.party === id);
    const text = book.term.meanings[place];
    if (by && text && !definitions.has(`${term.id}:${id}`))
      yield move(by.id, 'define-term', { term: term.id, text });
  }
}

function* consents(all: State): Iterable<Move> {
  const theme = presentTheme(all.broaden);
  if (!theme) return;
  const given = consenting(all.broaden);
  for (const [party, actor] of speakers(all))
    if (!given.has(party)) yield move(actor.id, 'consent-theme', { theme: theme.id });
}
