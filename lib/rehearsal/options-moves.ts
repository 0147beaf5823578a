import { coverage } from '../steps/options/coverage.ts';
import type { State } from '../workshop/state.ts';
import type { Book } from './book.ts';
import { type Actor, actors, type Move } from './cast.ts';
import { ownCards } from './own-cards.ts';
import { at } from './pick.ts';

const move = (by: string, type: string, payload: object): Move => ({
  by,
  type: `options/${type}`,
  payload,
});

/** Options per person; before the nudge. */
const each = 3;
const mostReplies = 6;

/** Step 2: three options each in silence; then questions and build-ons, what they are about, and groups. */
export function* optionsMoves(all: State, book: Book): Iterable<Move> {
  const people = actors(all);
  if (people.length === 0) return;
  const { round } = all.options;
  if (round === 'silent' || round === 'revealed') yield* written(all, book, people);
  if (round !== 'revealed' && round !== 'closed') return;
  yield* replies(all, book, people);
  yield* bearings(all, people);
  yield* groups(all, book, people);
}

function* written(all: State, book: Book, people: readonly Actor[]): Iterable<Move> {
  const issues = all.broaden.issues.rows;
  const interests = all.broaden.interests.rows.filter((interest) => !interest.hidden);
  for (const actor of people) {
    const count = ownCards(all.options, actor.id, all.options.options);
    const place = actor.place + count * people.length;
    const option = book.options[place];
    // A nudge brings one more out of everyone who sits in front.
    const most = all.options.prompts > 0 && actor.seat === 0 ? each + 1 : each;
    if (!option || count >= most) continue;
    const named = issues.find((issue) => issue.title === book.issues[option.issue]?.title);
    const issue = named ?? at(issues, option.issue);
    const serves = [at(interests, place), at(interests, place + people.length * each)];
    yield move(actor.id, 'post', {
      title: option.title,
      ...(option.text ? { text: option.text } : {}),
      issues: issue ? [issue.id] : [],
      serves: [...new Set(serves.flatMap((interest) => interest?.id ?? []))],
    });
  }
}

function* replies(all: State, book: Book, people: readonly Actor[]): Iterable<Move> {
  const { replies, secret } = all.options;
  const { live } = coverage(all);
  const replied = new Set(replies.rows.flatMap((reply) => secret.get(reply.id)?.to.persons ?? []));
  for (const actor of people.slice(0, mostReplies)) {
    const on = at(live, actor.place * 3 + 1);
    if (!on || replied.has(actor.id)) continue;
    const kind = actor.place % 3 === 2 ? 'build-on' : 'question';
    yield move(actor.id, 'reply', { on: on.id, kind, text: at(book.replies[kind], actor.place) });
  }
  for (const [place, reply] of replies.rows.entries()) {
    const by = at(people, place + 2);
    if (reply.kind === 'question' && !reply.answer && by)
      yield move(by.id, 'answer', { id: reply.id, text: at(book.replies.answer, place) });
  }
}

/** Every issue gets three options and every interest one, by saying of an option that it is about it too. */
function* bearings(all: State, people: readonly Actor[]): Iterable<Move> {
  const { live, perIssue, perInterest } = coverage(all);
  const tag = (place: number, add: { issues?: string; serves?: string }) => {
    const option = live.find(
      (one, row) =>
        row >= place % live.length &&
        !(add.issues && one.issues?.includes(add.issues)) &&
        !(add.serves && one.serves?.includes(add.serves)),
    );
    const by = at(people, place);
    if (!option || !by) return [];
    const issues = [...(option.issues ?? []), ...(add.issues ? [add.issues] : [])];
    const serves = [...(option.serves ?? []), ...(add.serves ? [add.serves] : [])];
    if (issues.length > 24 || serves.length > 24) return [];
    return [move(by.id, 'tag', { id: option.id, issues, serves })];
  };
  for (const [place, [issue, count]] of [...perIssue].entries())
    if (count < Math.min(3, live.length)) yield* tag(place * 2, { issues: issue });
  for (const [place, [interest, serving]] of [...perInterest].entries())
    if (serving.length === 0) yield* tag(place, { serves: interest });
}

function* groups(all: State, book: Book, people: readonly Actor[]): Iterable<Move> {
  const { clusters } = all.options;
  const { live } = coverage(all);
  for (const [place, issue] of all.broaden.issues.rows.entries()) {
    const ids = live
      .filter((option) => option.cluster === undefined && option.issues?.[0] === issue.id)
      .map((option) => option.id);
    const by = at(people, place);
    if (ids.length === 0 || !by) continue;
    const name = book.issues.find((one) => one.title === issue.title)?.group ?? issue.title;
    const known = clusters.rows.find((cluster) => cluster.name === name);
    yield known
      ? move(by.id, 'move', { ids, to: known.id })
      : move(by.id, 'add-cluster', { name, ids });
  }
}
