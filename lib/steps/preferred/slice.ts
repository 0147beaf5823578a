import type { Joker } from '../../analysis/shortlist.ts';
import type { PartyTally } from '../../analysis/tally.ts';
import type { Secret, SliceBase } from '../../workshop/kernel.ts';
import type { Source } from '../../workshop/stale.ts';
import { Table } from '../../workshop/table.ts';
import type { RankedCount } from './ranked-count.ts';

export const methods = ['resistance', 'score', 'dots', 'ranking'] as const;
export type Method = (typeof methods)[number];

/** Why someone scored as they did, shown after the close as the step's anonymity allows. */
export type VoteReason = {
  readonly option: string;
  readonly text: string;
  readonly party?: string;
  readonly by?: string;
};

/** A ranking round. What it counted is here after the close, per party; single ballots never are. */
export type Round = {
  readonly id: string;
  readonly method: Method;
  /** Ids of options; doing nothing is `zero`, and always last in a round of resistance. */
  readonly options: readonly string[];
  readonly sources: readonly Source[];
  /** Dots that each person may give; 0 in the other methods. */
  readonly dots: number;
  /** How many of the best go on, ties in; announced beforehand. 0 in resistance, which has its own rule. */
  readonly take: number;
  readonly state: 'open' | 'closed';
  /** How many people have a complete ballot. */
  readonly voted: number;
  /** Sums and counts per party (resistance, score, dots). */
  readonly tallies: readonly PartyTally[];
  readonly ranked: RankedCount | null;
  readonly reasons: readonly VoteReason[];
  /** What people decided where the figures tie: orders of options, the first one preferred. */
  readonly tie: { readonly facilitator: readonly string[]; readonly lot: readonly string[] };
};

export type PlayedJoker = Joker & { readonly id: string };

/** Why an option goes too far for a party. Its id is `option:party`. */
export type Objection = {
  readonly id: string;
  readonly option: string;
  readonly party: string;
  readonly reason: string;
  readonly interest: string | null;
};

/** An option (its id is the row's) that is the repaired form of another. `party` proposed it; null is the facilitator. */
export type Repair = {
  readonly id: string;
  readonly option: string;
  readonly party: string | null;
};

export const kinds = [
  'money',
  'hours',
  'staff',
  'asset',
  'data',
  'knowledge',
  'permission',
] as const;
export const certainties = ['idea', 'intended', 'mandated'] as const;

/** What a party brings to an option. `perYear` is its value in euros a year, as the group estimates it. */
export type Contribution = {
  readonly id: string;
  readonly option: string;
  readonly party: string;
  readonly kind: (typeof kinds)[number];
  readonly amount: number | null;
  readonly unit: string;
  readonly perYear: number | null;
  readonly certainty: (typeof certainties)[number];
  /** The option cannot do without it. */
  readonly essential: boolean;
  readonly note: string;
  readonly rev: number;
};

/** An interest of a party that an option goes against. */
export type Harm = {
  readonly id: string;
  readonly option: string;
  readonly party: string;
  readonly interest: string;
};

/** What one party does for another that is harmed by an option. */
export type Compensation = {
  readonly id: string;
  readonly option: string;
  readonly from: string;
  readonly to: string;
  readonly interest: string;
  readonly amount: number | null;
  readonly unit: string;
  readonly text: string;
  readonly rev: number;
};

/** Points per option: resistance or scores 0–10 (null is a blank), or dots. `tiers` is a ranking, best first. */
export type Vote = {
  readonly scores: Readonly<Record<string, number | null>>;
  readonly tiers: readonly (readonly string[])[];
  readonly reasons: Readonly<Record<string, string>>;
};

/** One person's ballot, theirs only, also after the close. Its id is `ballot:round:person`. */
export type Ballot = Secret & {
  readonly kind: 'ballot';
  readonly round: string;
  readonly complete: boolean;
} & Vote;

/** That someone voted, for the facilitators; never what. */
export type Voted = Secret & {
  readonly kind: 'voted';
  readonly round: string;
  readonly person: string;
};

export type PreferredSecret = Ballot | Voted;

export type PreferredSlice = SliceBase<PreferredSecret> & {
  /** In order of opening. */
  readonly rounds: Table<Round>;
  readonly openRound: string | null;
  readonly jokers: Table<PlayedJoker>;
  readonly objections: Table<Objection>;
  readonly repairs: Table<Repair>;
  readonly contributions: Table<Contribution>;
  readonly harms: Table<Harm>;
  /** Options that the table looked at and that go against nobody. */
  readonly harmless: Table<{ readonly id: string }>;
  readonly compensations: Table<Compensation>;
};

export const initialPreferred: PreferredSlice = {
  rounds: Table.empty<Round>(),
  openRound: null,
  jokers: Table.empty<PlayedJoker>(),
  objections: Table.empty<Objection>(),
  repairs: Table.empty<Repair>(),
  contributions: Table.empty<Contribution>(),
  harms: Table.empty<Harm>(),
  harmless: Table.empty<{ id: string }>(),
  compensations: Table.empty<Compensation>(),
  secret: Table.empty<PreferredSecret>(),
};
