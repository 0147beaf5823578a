import type { State } from './state.ts';

/** Someone of whom something is asked now. `done` as far as who looks may know: of others a participant knows only who said to be ready. */
export type AskedPerson = { readonly person: string; readonly done: boolean };

/** What the people at the table are asked to give now, in the step the group is in. `about` tells one asking from the next. */
export type Asked = {
  readonly kind: 'vote' | 'value' | 'level' | 'closing' | 'ready';
  readonly about: string;
  readonly people: readonly AskedPerson[];
};

const speakers = (all: State) =>
  all.session.people.rows.filter((person) => person.role === 'participant' && !person.gone);

/** Asked of each party among these: all its people, or only who may speak for it. */
function perParty(
  all: State,
  mandated: boolean,
  isAsked: (party: string) => boolean,
  isDone: (party: string) => boolean,
): AskedPerson[] {
  return speakers(all)
    .filter(({ party, mandate }) => party && isAsked(party) && (mandate || !mandated))
    .map(({ id, party }) => ({ person: id, done: isDone(party ?? '') }));
}

function vote(all: State): Asked | null {
  const { openRound, secret } = all.preferred;
  if (!openRound) return null;
  const people = speakers(all).map(({ id }) => {
    const own = secret.get(`ballot:${openRound}:${id}`);
    const done = own?.kind === 'ballot' ? own.complete : secret.has(`voted:${openRound}:${id}`);
    return { person: id, done };
  });
  return { kind: 'vote', about: `vote:${openRound}`, people };
}

function value(all: State): Asked | null {
  const { packages, secret, valuation } = all.packages;
  if (valuation !== 'open') return null;
  const open = packages.rows.filter((pack) => !pack.aside);
  const isDone = (party: string) =>
    open.every((pack) => {
      const row = secret.get(`position:${pack.id}:${party}`);
      return row?.kind === 'position' && row.version === pack.version;
    });
  return { kind: 'value', about: 'value', people: perParty(all, false, () => true, isDone) };
}

function level(all: State): Asked | null {
  const { rounds, closing, secret } = all.improve;
  const round = rounds.rows.at(-1);
  if (round?.state === 'silent') {
    const isDone = (party: string) =>
      secret.has(`noted:${round.id}:${party}`) || secret.has(`level:${round.id}:${party}`);
    const isAsked = (party: string) => round.parties.includes(party);
    return {
      kind: 'level',
      about: `level:${round.id}`,
      people: perParty(all, true, isAsked, isDone),
    };
  }
  if (closing?.state !== 'silent') return null;
  const isDone = (party: string) =>
    secret.has(`noted:${closing.id}:${party}`) || secret.has(`closing:${closing.id}:${party}`);
  return {
    kind: 'closing',
    about: `closing:${closing.id}`,
    people: perParty(all, true, () => true, isDone),
  };
}

/** The ballot, value, level or closing question that is open in this step; else whether one is ready. Null before the first step and after the end. */
export function askedNow(all: State): Asked | null {
  const { step, ready, closedAt } = all.session;
  if (step === null || closedAt !== null) return null;
  const open =
    step === 'preferred'
      ? vote(all)
      : step === 'packages'
        ? value(all)
        : step === 'improve'
          ? level(all)
          : null;
  if (open) return open;
  const people = speakers(all).map(({ id }) => ({ person: id, done: ready.has(id) }));
  return { kind: 'ready', about: `ready:${step}`, people };
}
