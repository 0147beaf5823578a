import { tallyDots } from '../../analysis/dots.ts';
import { type PartyTally, tallyBallots } from '../../analysis/tally.ts';
import type { State } from '../../workshop/state.ts';
import { type RankedCount, rankedCount } from './ranked-count.ts';
import type { Ballot, Round, VoteReason } from './slice.ts';

type Count = {
  readonly tallies: readonly PartyTally[];
  readonly ranked: RankedCount | null;
  readonly reasons: readonly VoteReason[];
};

type Cast = Ballot & { readonly person: string; readonly party: string };

/** The ballots of those who still sit at the table as participants, for the party they speak for now. */
function ballotsOf(all: State, round: string): Cast[] {
  return all.session.people.rows.flatMap((person) => {
    const row = all.preferred.secret.get(`ballot:${round}:${person.id}`);
    if (person.gone || !person.party || row?.kind !== 'ballot') return [];
    return [{ ...row, person: person.id, party: person.party }];
  });
}

/**
 * What a round comes to, from the secret ballots: sums and counts per party, or the table of pairs. Reasons come along as the
 * step's anonymity allows, in an order that does not tell who voted first.
 */
export function countRound(all: State, round: Round): Count {
  const ballots = ballotsOf(all, round.id);
  const parties = all.session.parties.rows;
  const reasons = reasonsOf(all, round, ballots);
  if (round.method === 'ranking')
    return { tallies: [], ranked: rankedCount(parties, round.options, ballots), reasons };
  if (round.method === 'dots') {
    const dots = ballots.map(({ party, scores }) => ({ party, dots: numbersIn(scores) }));
    return { tallies: inTableOrder(all, tallyDots(dots, round.options)), ranked: null, reasons };
  }
  return { tallies: inTableOrder(all, tallyBallots(ballots)), ranked: null, reasons };
}

const numbersIn = (scores: Ballot['scores']): Record<string, number> =>
  Object.fromEntries(
    Object.entries(scores).filter((entry): entry is [string, number] => entry[1] !== null),
  );

const inTableOrder = (all: State, tallies: readonly PartyTally[]): PartyTally[] =>
  all.session.parties.rows.flatMap((party) => tallies.filter((tally) => tally.party === party.id));

function reasonsOf(all: State, round: Round, ballots: readonly Cast[]): VoteReason[] {
  const level = all.session.anonymity.preferred;
  const given = ballots.flatMap(({ person, party, reasons }) =>
    Object.entries(reasons).map(([option, text]): VoteReason => {
      if (level === 'anonymous') return { option, text };
      return level === 'party' ? { option, text, party } : { option, text, party, by: person };
    }),
  );
  const place = (option: string) => round.options.indexOf(option);
  return given.sort(
    (a, b) => place(a.option) - place(b.option) || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  );
}
