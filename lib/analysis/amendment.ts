import { accepts, isObjection, type Level } from './consent.ts';
import { DELTA, EPSILON } from './gains.ts';

type Levels = Readonly<Record<string, Level | undefined>>;
type Gains = Readonly<Record<string, number | undefined>>;

export type AmendmentClass = 'breaks' | 'repair' | 'improvement' | 'trade' | 'none';

export type AmendmentJudgement = {
  /** The proposer accepts the result, and everyone who accepted before still does. */
  valid: boolean;
  class: AmendmentClass;
  /** Parties that accepted before and no longer do: it goes back to the proposer, with them. */
  breaks: string[];
  /** Parties that objected before and now accept. */
  repairs: string[];
};

/**
 * Judges an amendment by the levels before and after it. Only the parties it touches are tested
 * again: a party without a level after keeps the one it had. A party that still had a question had
 * not accepted, so nothing can break it. The class is the first that fits of breaks, repair (an
 * objector comes in), improvement (nobody's gain falls, one rises by more than δ) and trade
 * (someone gains less but consents); the last two need the gains of all parties, before and after.
 */
export function judgeAmendment(input: {
  parties: readonly string[];
  proposer: string;
  before: Levels;
  after: Levels;
  gains?: { before: Gains; after: Gains };
}): AmendmentJudgement {
  const { parties, proposer, before } = input;
  const now = (party: string): Level | undefined => input.after[party] ?? before[party];
  const goesAlong = (level: Level | undefined): boolean => level !== undefined && accepts(level);
  const objects = (level: Level | undefined): boolean => level !== undefined && isObjection(level);

  const breaks = parties.filter((party) => goesAlong(before[party]) && !goesAlong(now(party)));
  const repairs = parties.filter((party) => objects(before[party]) && goesAlong(now(party)));
  return {
    valid: breaks.length === 0 && goesAlong(now(proposer)),
    class: breaks.length > 0 ? 'breaks' : repairs.length > 0 ? 'repair' : byGains(),
    breaks,
    repairs,
  };

  function byGains(): 'improvement' | 'trade' | 'none' {
    const changes = parties.map((party) => {
      const [old, next] = [input.gains?.before[party], input.gains?.after[party]];
      return old === undefined || next === undefined ? null : { party, change: next - old };
    });
    const known = changes.filter((change) => change !== null);
    if (known.length < parties.length) return 'none';
    const losers = known.filter(({ change }) => change < -EPSILON);
    if (losers.length > 0) {
      return losers.every(({ party }) => goesAlong(now(party))) ? 'trade' : 'none';
    }
    return known.some(({ change }) => change > DELTA) ? 'improvement' : 'none';
  }
}
