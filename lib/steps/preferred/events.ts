import type { PartyTally } from '../../analysis/tally.ts';
import type { Audience } from '../../workshop/audience.ts';
import { accepting } from '../../workshop/kernel.ts';
import type { Source } from '../../workshop/stale.ts';
import type { RankedCount } from './ranked-count.ts';
import type {
  Compensation,
  Contribution,
  Harm,
  Objection,
  PlayedJoker,
  Repair,
  Round,
  Vote,
  VoteReason,
} from './slice.ts';

type Closed = {
  type: 'preferred/closed';
  round: string;
  tallies: readonly PartyTally[];
  ranked: RankedCount | null;
  reasons: readonly VoteReason[];
};

export type PreferredEvent = { readonly to?: Audience } & Readonly<
  | { type: 'preferred/opened'; round: Round }
  | {
      type: 'preferred/ballot-cast';
      to: Audience;
      round: string;
      person: string;
      complete: boolean;
      vote: Vote;
    }
  | { type: 'preferred/voter-noted'; to: Audience; round: string; person: string; voted: boolean }
  | { type: 'preferred/counted'; round: string; voted: number }
  | Closed
  | { type: 'preferred/reopened'; round: string }
  | { type: 'preferred/cancelled'; round: string }
  | { type: 'preferred/round-confirmed'; round: string; sources: readonly Source[] }
  | {
      type: 'preferred/tie-decided';
      round: string;
      by: 'facilitator' | 'lot';
      order: readonly string[];
    }
  | { type: 'preferred/joker-played'; joker: PlayedJoker }
  | { type: 'preferred/joker-taken-back'; id: string }
  | { type: 'preferred/objection-set'; objection: Objection }
  | { type: 'preferred/repaired'; repair: Repair }
  | { type: 'preferred/repair-taken-back'; id: string }
  | { type: 'preferred/contribution-set'; contribution: Contribution }
  | { type: 'preferred/contribution-gone'; id: string }
  | { type: 'preferred/harm-set'; harm: Harm }
  | { type: 'preferred/harm-gone'; id: string }
  | { type: 'preferred/harmless-set'; option: string; harmless: boolean }
  | { type: 'preferred/compensation-set'; compensation: Compensation }
  | { type: 'preferred/compensation-gone'; id: string }
>;

export const accept = accepting<PreferredEvent>();
