import type { AmendmentClass } from '../../analysis/amendment.ts';
import type { Level } from '../../analysis/consent.ts';
import type { Secret, SliceBase } from '../../workshop/kernel.ts';
import type { RoundState } from '../../workshop/round.ts';
import type { Source } from '../../workshop/stale.ts';
import { Table } from '../../workshop/table.ts';
import type { Operation } from './operation.ts';

/** What was agreed on one issue: `id` is the issue; `option` null is "as now". The text is the agreement's own, not the card's. */
export type Element = {
  readonly id: string;
  readonly option: string | null;
  readonly text: string;
};

/** What a party brings. `option` is what it is for; null when it stands on its own. Without an amount `unit` says it in words. */
export type Contribution = {
  readonly id: string;
  readonly party: string;
  readonly option: string | null;
  readonly amount: number | null;
  readonly unit: string;
};

/** What one party does for another whose interest is harmed. */
export type Compensation = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly option: string | null;
  readonly interest: string | null;
  readonly text: string;
  readonly amount: number | null;
  readonly unit: string;
};

/** "If X by then, then Y." */
export type Condition = { readonly id: string; readonly text: string };

/** The one text, as it stood at one moment. Bounded by the issues and what was promised on them, so plain arrays. */
export type Version = {
  /** `v1`, `v2` … */
  readonly id: string;
  readonly number: number;
  /** The version that levels count from: the last one taken from a package. Levels given before it are of another text. */
  readonly since: number;
  readonly package: string;
  readonly name: string;
  readonly amendment: string | null;
  readonly elements: readonly Element[];
  readonly contributions: readonly Contribution[];
  readonly compensations: readonly Compensation[];
  readonly conditions: readonly Condition[];
  readonly sources: readonly Source[];
  readonly rev: number;
};

/** A silent giving of levels: by every party on a version, or by the parties an amendment touches (`retest`). */
export type Round = {
  readonly id: string;
  readonly kind: 'levels' | 'retest';
  /** Counts the rounds of kind `levels`; a retest carries the number of the round it falls in. */
  readonly number: number;
  readonly version: number;
  readonly amendment: string | null;
  readonly parties: readonly string[];
  readonly state: RoundState;
  /** How many parties have given a level; which ones, the facilitators know. */
  readonly given: number;
};

/** A party's level in a round, from the reveal on. 7 and 8 name the harmed `interest` and the `element` (a line of the version). */
export type Given = {
  /** `round:party` */
  readonly id: string;
  readonly round: string;
  readonly party: string;
  readonly by: string | null;
  readonly level: Level;
  readonly comment: string;
  readonly interest: string | null;
  readonly element: string | null;
  /** Levels given before in the same round, in the open; oldest first. */
  readonly before: readonly Level[];
};

/**
 * A proposed change of the version `base`. `state`: proposed → testing → valid | returned; then adopted or withdrawn. `expects` is
 * what the proposer thinks a party will say: drawn dashed, never counted.
 */
export type Amendment = {
  readonly id: string;
  readonly base: number;
  readonly party: string;
  readonly by: string | null;
  /** The objection it answers: a `Given` of level 7 or 8. */
  readonly answers: { readonly given: string; readonly party: string } | null;
  readonly title: string;
  readonly text: string;
  readonly operations: readonly Operation[];
  readonly expects: { readonly party: string; readonly level: Level } | null;
  readonly state: 'proposed' | 'testing' | 'valid' | 'returned' | 'adopted' | 'withdrawn';
  readonly class: AmendmentClass | null;
  /** Why it was returned: who can't follow, and the element and interest they named. */
  readonly broken: {
    readonly party: string;
    readonly element: string | null;
    readonly interest: string | null;
  } | null;
};

/** A question or an answer beside a level (`on` is a Given) or an amendment. */
export type Remark = {
  readonly id: string;
  readonly on: string;
  readonly kind: 'question' | 'answer';
  readonly party: string | null;
  readonly by: string | null;
  readonly text: string;
};

export type Reservation = {
  readonly id: string;
  readonly party: string;
  readonly by: string | null;
  readonly version: number;
  readonly element: string | null;
  readonly interest: string | null;
  readonly text: string;
};

/** "Is this the best we could think of together?" Scores stay with their party; `enough` is whether no party said 3 or less. */
export type ClosingTest = {
  readonly id: string;
  readonly version: number;
  readonly state: 'silent' | 'closed';
  readonly given: number;
  readonly enough: boolean | null;
};

export type OutcomeKind = 'consent' | 'consent-with-reservations' | 'partial' | 'none';

export type Outcome = {
  readonly kind: OutcomeKind;
  readonly version: number;
  /** For `partial`: the party that stays out. */
  readonly without: string | null;
  readonly levels: readonly { readonly party: string; readonly level: Level }[];
  readonly reservations: readonly string[];
  readonly at: number;
};

/** A level while it is silent, for its own party. `other` is what another mandate holder of the party gave before. */
export type SilentLevel = Secret & {
  readonly kind: 'level';
  readonly given: Given;
  readonly other: { readonly by: string; readonly level: Level } | null;
};
/** That a party has answered in a round or a closing test, for the facilitators: who, not what. */
export type Noted = Secret & {
  readonly kind: 'noted';
  readonly in: string;
  readonly party: string;
};
export type ClosingScore = Secret & {
  readonly kind: 'closing';
  readonly test: string;
  readonly party: string;
  readonly by: string;
  readonly score: number;
};
export type ImproveSecret = SilentLevel | Noted | ClosingScore;

export type ImproveSlice = SliceBase<ImproveSecret> & {
  readonly versions: Table<Version>;
  readonly rounds: Table<Round>;
  /** How many rounds there are at most; a closing test with a 3 or less adds one. */
  readonly maxRounds: number;
  readonly levels: Table<Given>;
  readonly amendments: Table<Amendment>;
  readonly remarks: Table<Remark>;
  readonly reservations: Table<Reservation>;
  readonly closing: ClosingTest | null;
  readonly outcome: Outcome | null;
};

export const initialImprove: ImproveSlice = {
  versions: Table.empty<Version>(),
  rounds: Table.empty<Round>(),
  maxRounds: 3,
  levels: Table.empty<Given>(),
  amendments: Table.empty<Amendment>(),
  remarks: Table.empty<Remark>(),
  reservations: Table.empty<Reservation>(),
  closing: null,
  outcome: null,
  secret: Table.empty<ImproveSecret>(),
};
