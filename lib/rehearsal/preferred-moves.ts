import { favourites } from '../steps/preferred/favourites.ts';
import { preferredAssignment } from '../steps/preferred/next.ts';
import type { Round } from '../steps/preferred/slice.ts';
import { standing, zeroOption } from '../workshop/standing.ts';
import type { State } from '../workshop/state.ts';
import type { Book } from './book.ts';
import { type Actor, actors, type Move, speakers } from './cast.ts';
import { at, leaning } from './pick.ts';

const move = (by: string, type: string, payload: object): Move => ({
  by,
  type: `preferred/${type}`,
  payload,
});

/** Step 3: a ballot each; then what goes too far is said and repaired, and who brings what, and who is harmed. */
export function* preferredMoves(all: State, book: Book): Iterable<Move> {
  const people = actors(all);
  const { preferred } = all;
  const open = preferred.openRound ? preferred.rounds.get(preferred.openRound) : undefined;
  if (open) {
    for (const actor of people)
      if (!preferred.secret.has(`ballot:${open.id}:${actor.id}`))
        yield move(actor.id, 'cast', { round: open.id, ...ballot(all, open, actor, book) });
    return;
  }
  if (people.length === 0 || preferred.rounds.size === 0) return;
  yield* repairs(all, book, people);
  yield* jokers(all);
  if (preferredAssignment(all) !== 'bring') return;
  yield* contributions(all, book, people);
  yield* harms(all, book, people);
}

/** Resistance 0–10. In the first vote the last party can't live with the second option, so that there is something to repair. */
function resistanceOf(all: State, round: Round, actor: Actor, option: string): number {
  if (option === zeroOption) return 7;
  const last = all.session.parties.rows.at(-1)?.id;
  const tooFar = all.preferred.rounds.size === 1 && round.options[1] === option;
  if (tooFar && actor.party === last) return 9;
  return leaning(`${actor.party}:${option}`, 5) + (actor.seat % 2);
}

function ballot(all: State, round: Round, actor: Actor, book: Book): object {
  const resisted = (option: string) => resistanceOf(all, round, actor, option);
  const inOrder = round.options.toSorted((a, b) => resisted(a) - resisted(b));
  const points = (of: (option: string) => number) =>
    Object.fromEntries(round.options.map((option) => [option, of(option)]));
  switch (round.method) {
    case 'resistance': {
      const reasons = round.options.filter((option) => resisted(option) >= 8);
      return {
        scores: points(resisted),
        reasons: Object.fromEntries(reasons.map((option) => [option, book.tooFar])),
      };
    }
    case 'score':
      return { scores: points((option) => 10 - resisted(option)) };
    case 'dots':
      return { scores: points((option) => (inOrder.indexOf(option) < round.dots ? 1 : 0)) };
    case 'ranking':
      return { tiers: inOrder.map((option) => [option]) };
  }
}

function* repairs(all: State, book: Book, people: readonly Actor[]): Iterable<Move> {
  const { objections, repairs } = all.preferred;
  for (const row of standing(all).repair) {
    if (repairs.rows.some((repair) => repair.option === row.option)) continue;
    const silent = row.stoppedBy.filter((party) => !objections.has(`${row.option}:${party}`));
    for (const party of silent) {
      const by = people.find((actor) => actor.party === party);
      const own = all.broaden.interests.rows.find((interest) => interest.party === party);
      const payload = { option: row.option, reason: book.tooFar, interest: own?.id ?? null };
      if (by) yield move(by.id, 'explain-objection', payload);
    }
    const by = people.find((actor) => !row.stoppedBy.includes(actor.party));
    const broken = all.options.options.get(row.option)?.title ?? '';
    const title = book.repaired.replace('{option}', broken).slice(0, 160);
    if (silent.length === 0 && by)
      yield move(by.id, 'repair', { option: row.option, title, text: book.repairedText });
  }
}

/** A party whose favourites all fell away saves one of them. */
function* jokers(all: State): Iterable<Move> {
  const { live, resting } = standing(all);
  const alive = new Set(live.map((row) => row.option));
  for (const [party, actor] of speakers(all)) {
    const own = favourites(all, party);
    if (own.some((option) => alive.has(option))) continue;
    if (all.preferred.jokers.rows.some((joker) => joker.party === party)) continue;
    const saved = own.find((option) => resting.includes(option));
    if (saved) yield move(actor.id, 'play-joker', { option: saved });
  }
}

const shortlisted = (all: State) =>
  standing(all)
    .live.map(({ option }) => option)
    .filter((option) => option !== zeroOption);

function* contributions(all: State, book: Book, people: readonly Actor[]): Iterable<Move> {
  const brought = new Set(all.preferred.contributions.rows.map(({ option }) => option));
  for (const [place, option] of shortlisted(all).entries()) {
    const by = at(people, place);
    const brings = at(book.contributions, place);
    if (brought.has(option) || !by || !brings) continue;
    const certainty = place % 3 === 2 ? 'idea' : 'intended';
    const payload = { ...brings, option, certainty, essential: place % 4 === 3 };
    yield move(by.id, 'offer-contribution', payload);
  }
}

/** Each fourth option goes against someone, who says so; another party makes it up to them. */
function* harms(all: State, book: Book, people: readonly Actor[]): Iterable<Move> {
  const { harms, harmless, compensations } = all.preferred;
  const named = new Set(harms.rows.map(({ option }) => option));
  for (const [place, option] of shortlisted(all).entries()) {
    const by = at(people, place + 1);
    const own = all.broaden.interests.rows.find((interest) => interest.party === by?.party);
    if (place % 4 !== 1 || named.has(option) || harmless.has(option) || !by || !own) continue;
    yield move(by.id, 'name-harm', { option, interest: own.id });
  }
  for (const [place, harm] of harms.rows.entries()) {
    const made = compensations.rows.some(
      (row) => row.option === harm.option && row.to === harm.party,
    );
    const others = people.filter((actor) => actor.party !== harm.party);
    const by = at(others, place);
    if (made || !by) continue;
    const { option, party: to, interest } = harm;
    yield move(by.id, 'offer-compensation', { option, to, interest, ...book.compensation });
  }
}
