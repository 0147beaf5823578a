import { placesOf } from '../analysis/mean-order.ts';
import { resistance } from '../analysis/resistance.ts';
import { score } from '../analysis/score.ts';
import { type JudgedOption, type Shortlist, shortlist } from '../analysis/shortlist.ts';
import type { Round } from '../steps/preferred/slice.ts';
import type { Party } from '../steps/session/slice.ts';
import type { State } from './state.ts';

/** The id of doing nothing, wherever an option's id is asked for in a round. */
export const zeroOption = 'zero';

/** The options of a closed round in order, best first; a group of more than one is a tie that is still open. */
export function roundOrder(
  round: Round,
  parties: readonly Party[],
): readonly (readonly string[])[] {
  const { options, tallies, tie: decisions } = round;
  if (round.method === 'resistance')
    return resistance({ parties, options, zero: zeroOption, tallies, decisions }).order.groups;
  if (round.method !== 'ranking')
    return score({ parties, options, tallies, decisions }).order.groups;
  const chosen = [...decisions.facilitator, ...decisions.lot];
  return (round.ranked?.order ?? []).flatMap((group) => {
    const told = chosen.filter(
      (option, i) => group.includes(option) && chosen.indexOf(option) === i,
    );
    const rest = group.filter((option) => !told.includes(option));
    return [...told.map((option) => [option]), ...(rest.length > 0 ? [rest] : [])];
  });
}

/**
 * What a closed round says of its options. In resistance: better than doing nothing and too much for no party. In the other
 * methods the best `take` go on; a tie on the edge that nobody decided goes on whole.
 */
export function judged(round: Round, parties: readonly Party[]): JudgedOption[] {
  const { options, tallies, tie: decisions } = round;
  if (round.method === 'resistance') {
    const { rows } = resistance({ parties, options, zero: zeroOption, tallies, decisions });
    return rows.map(({ option, accepted, stoppedBy }) => ({
      option,
      accepted: option !== zeroOption && accepted,
      stoppedBy,
    }));
  }
  const places = placesOf(roundOrder(round, parties));
  return options.map((option) => ({
    option,
    accepted: (places.get(option) ?? Infinity) <= round.take,
    stoppedBy: [],
  }));
}

/** Where the options stand after the closed rounds, the jokers and the repairs. */
export function standing(all: State): Shortlist {
  const { rounds, jokers, repairs } = all.preferred;
  const parties = all.session.parties.rows;
  return shortlist({
    rounds: rounds.rows
      .filter((round) => round.state === 'closed')
      .map((round) => judged(round, parties)),
    zero: zeroOption,
    jokers: jokers.rows,
    repairs: repairs.rows.map(({ id, option }) => ({ option, repairedBy: id })),
  });
}
