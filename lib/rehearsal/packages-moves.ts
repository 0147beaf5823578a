import { notYetConsenting } from '../steps/packages/basing.ts';
import { stillIdeas } from '../steps/packages/checklist.ts';
import { choicesOf } from '../steps/packages/choices.ts';
import { ownInterests, scoresOf } from '../steps/packages/worth.ts';
import type { State } from '../workshop/state.ts';
import type { Book } from './book.ts';
import { actors, type Move, speakers } from './cast.ts';
import { at, leaning } from './pick.ts';

const move = (by: string, type: string, payload: object): Move => ({
  by,
  type: `packages/${type}`,
  payload,
});

/** Step 4: two packages side by side, what they are worth to each party in private, and a yes to work on the first. */
export function* packagesMoves(all: State, book: Book): Iterable<Move> {
  const people = actors(all);
  const { packages, valuation, base } = all.packages;
  const open = packages.rows.filter((pack) => !pack.aside);
  yield* intended(all);
  if (base) return;
  const builder = at(people, open.length * 2);
  if (open.length < 2 && builder) {
    const taken = new Set(open.map((pack) => pack.name));
    const next = book.packages.find((pack) => !taken.has(pack.name));
    if (next) yield move(builder.id, 'draft', { ...next, elements: elements(all, open.length) });
    return;
  }
  if (valuation === 'open') yield* values(all);
  if (valuation !== 'closed') return;
  for (const [place, [party, actor]] of [...speakers(all)].entries()) {
    const valued = open.filter(
      (pack) => scoresOf(all, party, pack.id) && !all.packages.released.has(`${pack.id}:${party}`),
    );
    if (place % 2 === 0 && valued.length > 0)
      yield move(actor.id, 'release', { packages: valued.map((pack) => pack.id) });
  }
  const [first] = open;
  if (!first) return;
  const speaking = speakers(all);
  for (const party of notYetConsenting(all, first)) {
    const by = speaking.get(party);
    if (by) yield move(by.id, 'consent-base', { package: first.id, consent: true });
  }
}

/** On each issue one of the shortlisted options, another one in each package; as now where there is none. */
const elements = (all: State, place: number): Record<string, string | null> =>
  Object.fromEntries(
    choicesOf(all).map(({ issue, options }) => {
      const chosen = options.filter((option) => option !== null);
      return [issue, at(chosen, place) ?? null];
    }),
  );

function* values(all: State): Iterable<Move> {
  for (const actor of actors(all)) {
    const own = ownInterests(all, actor.party);
    if (actor.seat > 0 || own.length === 0) continue;
    for (const pack of all.packages.packages.rows) {
      const known = scoresOf(all, actor.party, pack.id);
      if (pack.aside || known?.version === pack.version) continue;
      const scores = own.map((interest) => [interest, leaning(`${pack.id}:${interest}`, 4) + 1]);
      yield move(actor.id, 'value', { package: pack.id, scores: Object.fromEntries(scores) });
    }
  }
}

/** What was an idea is now meant. */
function* intended(all: State): Iterable<Move> {
  for (const id of stillIdeas(all)) {
    const party = all.preferred.contributions.get(id)?.party;
    const by = actors(all).find((actor) => actor.party === party);
    if (by)
      yield {
        by: by.id,
        type: 'preferred/change-contribution',
        payload: { contribution: id, certainty: 'intended' },
      };
  }
}
