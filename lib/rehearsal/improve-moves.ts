import type { Given, Round } from '../steps/improve/slice.ts';
import { currentVersion } from '../steps/improve/standing.ts';
import { whereWeAre } from '../steps/improve/where.ts';
import type { State } from '../workshop/state.ts';
import type { Book } from './book.ts';
import { actors, type Move, speakers } from './cast.ts';

const move = (by: string, type: string, payload: object): Move => ({
  by,
  type: `improve/${type}`,
  payload,
});
const plain = (level: number, comment = '') => ({ level, comment, interest: null, element: null });

/** Step 5: levels in silence; a question that gets its answer, an objection that gets its amendment, and the closing question. */
export function* improveMoves(all: State, book: Book): Iterable<Move> {
  const where = whereWeAre(all);
  if (!where.version || all.improve.outcome) return;
  const speaking = speakers(all);
  const { round, closing } = where;
  if (round?.state === 'silent') yield* levels(all, book, round);
  if (closing?.state === 'silent') {
    for (const [party, actor] of speaking)
      if (!all.improve.secret.has(`closing:${closing.id}:${party}`))
        yield move(actor.id, 'answer-closing', { score: 5 });
  }
  if (round?.state === 'silent' || closing?.state === 'silent' || where.given.size === 0) return;
  yield* questions(all, book, [...where.given.values()], round);
  yield* amendment(all, book, where.objecting);
}

/** Where each party stands at first: the last one objects, the second asks, the others go along; later all go along. */
function* levels(all: State, book: Book, round: Round): Iterable<Move> {
  const { secret, rounds } = all.improve;
  const parties = all.session.parties.rows.map(({ id }) => id);
  const firstRound = round.kind === 'levels' && rounds.rows.length === 1;
  const [element] = currentVersion(all.improve)?.elements ?? [];
  for (const [party, actor] of speakers(all)) {
    if (!round.parties.includes(party) || secret.has(`level:${round.id}:${party}`)) continue;
    const place = parties.indexOf(party);
    const own = all.broaden.interests.rows.find((interest) => interest.party === party);
    if (firstRound && place === parties.length - 1 && own && element) {
      const harmed = { interest: own.id, element: element.id };
      yield move(actor.id, 'give-level', { level: 7, comment: book.objection, ...harmed });
    } else if (firstRound && place === 1) {
      yield move(actor.id, 'give-level', plain(5, book.question));
    } else {
      const remark = place % 3 === 0 ? '' : book.remark;
      yield move(actor.id, 'give-level', plain(place % 3 === 0 ? 1 : 2, remark));
    }
  }
}

function* questions(
  all: State,
  book: Book,
  given: readonly Given[],
  round: Round | undefined,
): Iterable<Move> {
  const speaking = speakers(all);
  for (const row of given) {
    if (row.level !== 5) continue;
    const answered = all.improve.remarks.rows.some(
      (remark) => remark.on === row.id && remark.kind === 'answer',
    );
    const other = actors(all).find((actor) => actor.party !== row.party);
    const asker = speaking.get(row.party);
    if (!answered && other) yield move(other.id, 'answer', { on: row.id, text: book.answer });
    const open = round?.state === 'revealed' && round.parties.includes(row.party);
    if (answered && asker && open) yield move(asker.id, 'give-level', plain(2));
  }
}

function* amendment(all: State, book: Book, objecting: readonly string[]): Iterable<Move> {
  const version = currentVersion(all.improve);
  const [party] = objecting;
  if (!version || !party) return;
  const pending = all.improve.amendments.rows.some(
    (row) => row.base === version.number && row.state !== 'withdrawn' && row.state !== 'adopted',
  );
  const objection = all.improve.levels.rows.findLast((row) => row.party === party);
  const by = speakers(all).get(party);
  if (pending || !objection || !by) return;
  const { title, text, condition } = book.amendment;
  const id = `limit-${version.number}`;
  yield move(by.id, 'propose', {
    base: version.number,
    title,
    text,
    operations: [{ op: 'add', on: 'condition', id, text: condition }],
    answers: objection.id,
    expects: { party, level: 2 },
  });
}
